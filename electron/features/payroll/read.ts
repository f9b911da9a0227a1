// What other features may ask about wages: the figures of a month, a worker a row.
import type { WageSheet } from '../../../shared/features/payroll/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import type { ReadableDb } from '../../store/database.ts';
import { wageSheet } from './wageSheet.ts';

/** Frozen figures of a locked month, else as they compute now. */
export function wagesOf(db: ReadableDb, month: PayMonth): WageSheet {
  return wageSheet(db, { month, part: null }, undefined);
}
