// The entries behind a piece line of a slip, priced one by one with the very rules that made the line.
import { linePieces } from '../../../shared/features/payroll/linePieces.ts';
import type { LineEntry, Period } from '../../../shared/features/payroll/schema.ts';
import type { Id } from '../../../shared/values/ids.ts';
import type { ReadableDb } from '../../store/database.ts';
import { monthNow } from './compute.ts';
import { loadRules } from './load.ts';
import { outputOf } from './sqlEntries.ts';
import { slipIdOf } from './sqlRuns.ts';

/** Empty for a line that is not made of pieces, and for a slip or line that is not there. */
export function lineEntries(db: ReadableDb, period: Period, workerId: Id<'Worker'>, line: number): LineEntry[] {
  const slip = monthNow(db, period).result.slips.find((each) => each.workerId === workerId);
  const asked = slip?.lines[line];
  if (asked?.kind !== 'piece' && asked?.kind !== 'overtimePiece') return [];
  const input = loadRules(db, period);
  const slipId = slipIdOf(db, period, workerId);
  const entries = outputOf(db, period, { workerId, operationId: asked.operationId, slipId });
  return linePieces(input, workerId, asked, entries).map(({ entry, part }) => {
    const { date, qualified, rework, defectWorker, defectMaterial, arranged, note, collectionNo } = entry;
    return {
      date,
      part,
      qualified,
      rework,
      defectWorker,
      defectMaterial,
      rate: asked.rate,
      arranged,
      note,
      collectionNo,
    };
  });
}
