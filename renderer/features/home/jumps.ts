// Where each thing to do is done.
import type { Todo, TodoKind } from '../../../shared/features/home/schema.ts';

const paths: Record<TodoKind, string> = {
  noSites: '/sites',
  noWorkers: '/workers',
  noProducts: '/products',
  noOutput: '/output',
  unpriced: '/products/unpriced',
  openMonth: '/payroll',
  unpaidSlips: '/arrears',
  unsignedSlips: '/payments',
  unclosedMonth: '/closing',
  overdueDispatches: '/dispatches',
  overUsed: '/counter',
  endingEngagements: '/workers',
  noCalendar: '/calendar',
};

export function jumpOf({ kind, month }: Todo): string {
  return month === null ? paths[kind] : `${paths[kind]}/${month}`;
}
