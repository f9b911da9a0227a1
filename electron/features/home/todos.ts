// What there is to do today, found by counting in the book.
import type { Todo, TodoKind } from '../../../shared/features/home/schema.ts';
import { addDays, firstDay, monthOf, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';
import {
  endingEngagements,
  hasRows,
  hasWorkdaysOf,
  openMonths,
  overdueDispatches,
  overUsedMaterial,
  unpricedOperations,
} from './sql.ts';
import { unclosedMonths, unpaidWorkers, unsignedSlips } from './wageSql.ts';

const noticeDays = 30;
const namesShown = 3;

/** Only what holds now; in the order of `todoKinds`. A clerk is told nothing of wages. */
export function todos(db: ReadableDb, today: WorkDate, seesWages: boolean): Todo[] {
  const open = openMonths(db, monthOf(today));
  const since = open[0] ?? monthOf(today);
  return [
    ...missing(db, 'noSites', 'sites'),
    ...missing(db, 'noWorkers', 'workers'),
    ...missing(db, 'noProducts', 'operations'),
    ...missing(db, 'noOutput', 'output_entries'),
    ...named('unpriced', unpricedOperations(db, firstDay(since))),
    ...open.filter((month) => month < monthOf(today)).map(ofMonth('openMonth')),
    ...(seesWages ? ofWages(db, monthOf(today)) : []),
    ...named('overdueDispatches', overdueDispatches(db, today)),
    ...named('overUsed', overUsedMaterial(db)),
    ...named('endingEngagements', endingEngagements(db, today, addDays(today, noticeDays))),
    ...(hasWorkdaysOf(db, today.slice(0, 4)) ? [] : [plain('noCalendar')]),
  ];
}

function missing(db: ReadableDb, kind: TodoKind, table: Parameters<typeof hasRows>[1]): Todo[] {
  return hasRows(db, table) ? [] : [plain(kind)];
}

function named(kind: TodoKind, names: readonly string[]): Todo[] {
  return names.length === 0 ? [] : [{ kind, count: names.length, names: names.slice(0, namesShown), month: null }];
}

/** Paying out, signing and closing, for who may see wages. */
function ofWages(db: ReadableDb, thisMonth: PayMonth): Todo[] {
  return [
    ...named('unpaidSlips', unpaidWorkers(db)),
    ...unsignedSlips(db).map(({ month, names }) => ({
      kind: 'unsignedSlips' as const,
      count: names.length,
      names: names.slice(0, namesShown),
      month,
    })),
    ...unclosedMonths(db, thisMonth).map(ofMonth('unclosedMonth')),
  ];
}

function ofMonth(kind: TodoKind): (month: PayMonth) => Todo {
  return (month) => ({ kind, count: 1, names: [], month });
}

function plain(kind: TodoKind): Todo {
  return { kind, count: 0, names: [], month: null };
}
