// What other features may ask about material: which goods are out with whom, who holds what.
import { workDate, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { balancesAsOf, type Balance } from './balanceSql.ts';
import { owedOf, type Owed } from './report.ts';
import { linesAsOf, type LineAsOf } from './reportSql.ts';

/** Documents may be dated ahead: all there is counts, only lateness is counted to today. */
const endOfTime = workDate('2199-12-31');

export type GoodsOut = LineAsOf & Owed;

/** Lines of dispatches not settled on which something is owed, of one worker or of all. */
export function goodsOut(db: ReadableDb, today: WorkDate, workerId?: Id<'Worker'>): GoodsOut[] {
  return linesAsOf(db, { asOf: endOfTime, open: true, ...(workerId === undefined ? {} : { workerId }) })
    .map((line) => ({ ...line, ...owedOf(line, today) }))
    .filter(({ stillOut, reworkOpen }) => stillOut + reworkOpen > 0);
}

/** Each person and material of which something is held, or more was used than went out. */
export function materialHeld(db: ReadableDb): Balance[] {
  return balancesAsOf(db, endOfTime).filter(({ rest }) => rest !== 0);
}
