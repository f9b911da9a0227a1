// The calendar of a year: which days are workdays, rest days, statutory holidays.
import { App, Button } from 'antd';
import { useState } from 'react';
import { addMonths, payMonth, type WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { Page } from '../../ui/Page.tsx';
import { DayDialog } from './DayDialog.tsx';
import { MonthOfDays } from './MonthOfDays.tsx';
import { useYear } from './useYear.ts';
import './calendar.css';

export function CalendarPage() {
  const { data: home } = useQuery('home.get', {});
  const [chosen, setChosen] = useState<number>();
  if (home === undefined) return <Page title="日历">{null}</Page>;
  return <Year year={chosen ?? Number(home.today.slice(0, 4))} onYear={setChosen} />;
}

function Year({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }) {
  const days = useYear(year);
  const [open, setOpen] = useState<WorkDate>();
  const january = payMonth(`${String(year)}-01`);
  return (
    <Page
      title="日历"
      filters={
        <>
          <YearButton year={year - 1} onYear={onYear} word="上一年" />
          <strong>{year} 年</strong>
          <YearButton year={year + 1} onYear={onYear} word="下一年" />
          <span className="quiet">点一天可以改。休 = 休息日，假 = 法定节假日，班 = 休息日改上班。</span>
        </>
      }
      actions={<FillButton year={year} />}
    >
      {days?.written.size === 0 && (
        <p style={{ margin: 0 }}>
          {year} 年还没有节假日。现在只按星期算；请点“填入 {year} 年节假日”，再照当年通知核对。
        </p>
      )}
      <div className="calendar">
        {days !== undefined &&
          Array.from({ length: 12 }, (_, index) => addMonths(january, index)).map((month) => (
            <MonthOfDays key={month} month={month} days={days} onOpen={setOpen} />
          ))}
      </div>
      {open !== undefined && days !== undefined && (
        <DayDialog
          date={open}
          written={days.written.get(open)}
          usual={days.usual(open)}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </Page>
  );
}

interface YearButtonProps {
  readonly year: number;
  readonly word: string;
  readonly onYear: (year: number) => void;
}

function YearButton({ year, word, onYear }: YearButtonProps) {
  return (
    <Button
      disabled={year < 2014 || year > 2099}
      onClick={() => {
        onYear(year);
      }}
    >
      {word}
    </Button>
  );
}

function FillButton({ year }: { readonly year: number }) {
  const { message } = App.useApp();
  const fill = useCommand('settings.fillHolidays');
  return (
    <ConfirmButton
      type="primary"
      question={`填入 ${String(year)} 年的法定节假日和调休？`}
      explanation="自己改过的日子、已封存月份的日子不动。填入以后请照国务院办公厅当年的通知核对。"
      verb="填入"
      run={async () => {
        const { added, kept, swapsKnown } = await fill({ year });
        const rest = kept > 0 ? `，${String(kept)} 天没有动` : '';
        const caution = swapsKnown ? '' : '。程序里还没有这一年的调休通知，只填了法定节假日，请自己补上调休';
        void message.info(`填入 ${String(added)} 天${rest}${caution}。`, swapsKnown ? 3 : 8);
      }}
    >
      填入 {year} 年节假日
    </ConfirmButton>
  );
}
