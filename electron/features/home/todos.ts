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

const noticeDays = 30;
const namesShown = 3;

/** Only what holds now; in the order of `todoKinds`. */
export function todos(db: ReadableDb, today: WorkDate): Todo[] {
  const open = openMonths(db, monthOf(today));
  const since = open[0] ?? monthOf(today);
  return [
    ...missing(db, 'noSites', 'sites'),
    ...missing(db, 'noWorkers', 'workers'),
    ...missing(db, 'noProducts', 'operations'),
    ...missing(db, 'noOutput', 'output_entries'),
    ...named('unpriced', unpricedOperations(db, firstDay(since))),
    ...open.filter((month) => month < monthOf(today)).map(openMonth),
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

function openMonth(month: PayMonth): Todo {
  return { kind: 'openMonth', count: 1, names: [], month };
}

function plain(kind: TodoKind): Todo {
  return { kind, count: 0, names: [], month: null };
}
