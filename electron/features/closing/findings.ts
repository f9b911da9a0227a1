// The month-end check list: every line, with who and what stands behind it.
import { weightOf } from '../../../shared/features/closing/rules.ts';
import { findingCodes, type Finding, type FindingCode } from '../../../shared/features/closing/schema.ts';
import { findingSentence } from '../../../shared/text/closing.ts';
import { dateText, lastDay, monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import type { QueryContext } from '../../host/context.ts';
import { isLocked } from '../../store/locks.ts';
import { draftsBefore, slipsOf } from '../payroll/read.ts';
import * as sql from './findingsSql.ts';
import { unclosedBefore } from './sql.ts';

/** `month`: where to put it right, when that is another one. */
type Rows = readonly (Finding['rows'][number] & { readonly month?: PayMonth })[];
type Asked = Pick<QueryContext, 'db' | 'today' | 'checks'>;

const shown = 50;
const attendanceCodes = new Set<string>(['attendanceMissing', 'outputWithoutAttendance', 'floorWithoutAttendance']);
const minimumCodes = new Set<string>(['belowHourlyMinimum', 'noMinimumWage']);

/** All lines in their order. A month without attendance keeps none, so nothing of it is missing. */
export function findingsOf(asked: Asked, month: PayMonth): Finding[] {
  const found = rowsFound(asked, month);
  const draft = found.notLocked.length > 0;
  return findingCodes.map((code) => {
    const rows = found[code];
    const count = code === 'attendanceMissing' || code === 'belowMinimum' ? people(rows) : rows.length;
    const jumpMonth = rows[0]?.month ?? month;
    const shownRows = rows.slice(0, shown).map(({ who, what }) => ({ who, what }));
    return {
      code,
      sentence: findingSentence(code, count, month, draft),
      count,
      ...weightOf(code),
      jumpMonth,
      rows: shownRows,
    };
  });
}

function rowsFound({ db, today, checks }: Asked, month: PayMonth): Record<FindingCode, Rows> {
  const warned = warningsOf(slipsOf(db, month));
  return {
    earlierDrafts: draftsBefore(db, month).map((draft) => ({
      who: monthText(draft),
      what: '工资没有封存',
      month: draft,
    })),
    earlierOpen: unclosedBefore(db, month).map((open) => ({ who: monthText(open), what: '没有结账', month: open })),
    notLocked: isLocked(db, month) ? [] : [{ who: monthText(month), what: '工资没有封存' }],
    notOver: today >= lastDay(month) ? [] : [{ who: monthText(month), what: `到${dateText(lastDay(month))}才过完` }],
    unpriced: sql.unpriced(db, month).map(({ who, quantity, unit, since }) => ({
      who,
      what: `${quantityText(quantity)} ${unit}没有工价，最早在${dateText(since)}`,
    })),
    attendanceMissing: sql.keepsAttendance(db, month) ? warned(attendanceCodes) : [],
    belowMinimum: warned(minimumCodes),
    lateOutput: sql.waitingOutput(db, month).map(({ who, rows, since }) => ({
      who,
      what: `${String(rows)} 条，最早在${dateText(since)}`,
    })),
    adjustmentsWaiting: sql.waitingAdjustments(db, month).map(({ who, amount, corrects, reason }) => ({
      who,
      what: `${amount < 0 ? '扣回' : '补发'}${monthText(corrects)} ${yuanText(amount)} 元：${reason}`,
    })),
    unsigned: sql.unsigned(db, month).map(({ who, net, partFrom }) => ({
      who,
      what: `${partFrom === null ? '' : `${dateText(partFrom)}起的期中结算，`}实发 ${yuanText(net)} 元，没有签字`,
    })),
    unpaid: sql.unpaid(db, month, 'inMonth').map(({ who, open }) => ({ who, what: `未发 ${yuanText(open)} 元` })),
    unpaidEarlier: sql.unpaid(db, month, 'before').map(({ who, month: of, open }) => ({
      who,
      what: `${monthText(of)}未发 ${yuanText(open)} 元`,
      month: of,
    })),
    balances: checks.flatMap(({ name, run }) => run(db).map((what) => ({ who: name, what }))),
    advancesOpen: sql.openAdvances(db, month).map(({ who, date, left }) => ({
      who,
      what: `${dateText(date)}的预支还剩 ${yuanText(left)} 元`,
    })),
  };
}

function warningsOf(slips: ReturnType<typeof slipsOf>): (codes: ReadonlySet<string>) => Rows {
  return (codes) =>
    slips.flatMap(({ workerNo, name, warnings }) =>
      warnings
        .filter(({ code }) => codes.has(code))
        .map(({ message }) => ({ who: `${workerNo} ${name}`, what: message })),
    );
}

function people(rows: Rows): number {
  return new Set(rows.map(({ who }) => who)).size;
}
