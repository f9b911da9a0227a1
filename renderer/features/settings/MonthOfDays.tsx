// One month of the calendar, Monday first; arrows move from day to day, Enter opens one.
import { useRef } from 'react';
import { dayKindText } from '../../../shared/text/settings.ts';
import { daysOf, monthText, weekday, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { DaysOfYear } from './useYear.ts';

interface Props {
  readonly month: PayMonth;
  readonly days: DaysOfYear;
  readonly onOpen: (date: WorkDate) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function MonthOfDays({ month, days, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const dates = daysOf(month);
  const workdays = dates.filter((date) => days.kind(date) === 'workday').length;

  function move(event: React.KeyboardEvent, index: number): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    box.current?.querySelectorAll('button')[index + step]?.focus();
  }

  return (
    <section className="calendar-month" aria-label={monthText(month)}>
      <h2>
        {Number(month.slice(5))} 月
        <span className="quiet">
          工作日 {workdays} 天，{workdays * 8} 小时
        </span>
      </h2>
      <div className="calendar-week" aria-hidden>
        {['一', '二', '三', '四', '五', '六', '日'].map((word) => (
          <span key={word}>{word}</span>
        ))}
      </div>
      <div className="calendar-days" ref={box}>
        {dates.map((date, index) => (
          <button
            key={date}
            type="button"
            tabIndex={index === 0 ? 0 : -1}
            className={`calendar-day calendar-${days.kind(date)}${days.written.has(date) ? ' calendar-written' : ''}`}
            style={index === 0 ? { gridColumnStart: ((weekday(date) + 6) % 7) + 1 } : {}}
            title={titleOf(date, days)}
            aria-label={`${String(Number(date.slice(8)))}${markOf(date, days)} ${titleOf(date, days)}`}
            onKeyDown={(event) => {
              move(event, index);
            }}
            onClick={() => {
              onOpen(date);
            }}
          >
            {Number(date.slice(8))}
            <small>{markOf(date, days)}</small>
          </button>
        ))}
      </div>
    </section>
  );
}

function titleOf(date: WorkDate, days: DaysOfYear): string {
  const note = days.written.get(date)?.note ?? '';
  return `${date} ${dayKindText[days.kind(date)]}${note === '' ? '' : `（${note}）`}`;
}

function markOf(date: WorkDate, days: DaysOfYear): string {
  const kind = days.kind(date);
  if (kind === 'holiday') return '假';
  if (kind === 'rest_day') return '休';
  return days.usual(date) === 'workday' ? '' : '班';
}
