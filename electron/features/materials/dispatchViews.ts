// Dispatches as the screen shows them: one row a dispatch, or one with all that happened on it.
import { refuse } from '../../../shared/contract/errors.ts';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import { bomCopies, netUse } from '../../../shared/features/materials/rules.ts';
import type { DispatchDetail, DispatchRow } from '../../../shared/features/materials/views.ts';
import type { PayMonth, WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { milli, quantityText, type Milli } from '../../../shared/values/quantity.ts';
import { cutDivide } from '../../../shared/values/rounding.ts';
import type { ReadableDb } from '../../store/database.ts';
import { bomOfProduct, operationFacts } from './documentSql.ts';
import { documentsOn, materialsAsOf } from './listSql.ts';
import { owedOf } from './report.ts';
import { linesAsOf, type LineAsOf } from './reportSql.ts';
import { allMaterials } from './sql.ts';

/** Newest first; `month` null = all that are not settled. */
export function dispatchRows(db: ReadableDb, month: PayMonth | null, today: WorkDate): DispatchRow[] {
  const lines = linesAsOf(db, { asOf: endOfTime, ...(month === null ? { open: true } : { month }) });
  return grouped(lines)
    .map((group) => rowOf(group, today))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** Documents may be dated ahead: lists show all there is, only lateness is counted to today. */
const endOfTime = '2199-12-31' as WorkDate;

function grouped(lines: readonly LineAsOf[]): readonly (readonly [LineAsOf, ...LineAsOf[]])[] {
  const groups = new Map<DispatchId, [LineAsOf, ...LineAsOf[]]>();
  for (const line of lines) {
    const group = groups.get(line.dispatchId);
    if (group === undefined) groups.set(line.dispatchId, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

function rowOf(lines: readonly [LineAsOf, ...LineAsOf[]], today: WorkDate): DispatchRow {
  const [{ dispatchId, dispatchNo, date, workerId, workerNo, workerName, dueDate, settledOn }] = lines;
  const owed = lines.map((line) => owedOf(line, today));
  return {
    ...{ id: dispatchId, dispatchNo, date, workerId, workerNo, workerName, dueDate, settledOn },
    goods: lines.map(({ operation, asked, unit }) => `${operation} ${quantityText(asked)} ${unit}`).join('；'),
    asked: sum(lines.map(({ asked }) => asked)),
    qualified: sum(lines.map(({ qualified }) => qualified)),
    reworkOpen: sum(owed.map(({ reworkOpen }) => reworkOpen)),
    stillOut: sum(owed.map(({ stillOut }) => stillOut)),
    overdueDays: Math.max(...owed.map(({ overdueDays }) => overdueDays)),
  };
}

function sum(quantities: readonly Milli[]): Milli {
  return milli(quantities.reduce((total, quantity) => total + quantity, 0));
}

export function dispatchDetail(db: ReadableDb, id: DispatchId, today: WorkDate): DispatchDetail {
  const [group] = grouped(linesAsOf(db, { asOf: endOfTime, dispatchId: id }));
  if (group === undefined) throw refuse('notFound', { what: '这张发料单' });
  return {
    row: rowOf(group, today),
    lines: group.map((line) => {
      const { lineId, operationId, operation, unit, decimals, asked, agreedRate } = line;
      const { qualified, rework, defectWorker, defectMaterial, shortClosed } = line;
      const { reworkOpen, stillOut } = owedOf(line, today);
      const known = { id: lineId, operationId, operation, unit, decimals, asked, agreedRate };
      return { ...known, qualified, rework, defectWorker, defectMaterial, reworkOpen, stillOut, shortClosed };
    }),
    materials: materialsAsOf(db, id, endOfTime),
    documents: documentsOn(db, id),
  };
}

interface Proposed {
  readonly operationId: Id<'Operation'>;
  readonly asked: Milli;
}

/** What the BOM says a dispatch needs: net use plus the loss allowed, per material. */
export function proposedMaterials(db: ReadableDb, lines: readonly Proposed[]): ReturnType<typeof addUp> {
  const operations = lines.flatMap(({ operationId }) => operationFacts(db, operationId) ?? []);
  const bom = [...new Set(operations.map(({ productId }) => productId))].flatMap((productId) =>
    bomOfProduct(db, productId),
  );
  return addUp(db, lines, bomCopies(operations, bom));
}

function addUp(
  db: ReadableDb,
  lines: readonly Proposed[],
  copies: ReturnType<typeof bomCopies<Id<'Operation'>, Id<'Product'>, Id<'Material'>>>,
) {
  return allMaterials(db).flatMap(({ id, name, unit }) => {
    const uses = copies
      .filter(({ materialId }) => materialId === id)
      .map(({ operationId, perPiece, lossAllowance }) => {
        const asked = lines.find((line) => line.operationId === operationId)?.asked ?? milli(0);
        return { net: netUse(asked, perPiece), lossAllowance };
      });
    if (uses.length === 0) return [];
    const net = sum(uses.map((use) => use.net));
    const loss = uses
      .map((use) => cutDivide(BigInt(use.net) * BigInt(use.lossAllowance), 10000n))
      .reduce((a, b) => a + b, 0);
    const lossAllowance = uses[0]?.lossAllowance ?? copies[0]?.lossAllowance;
    return lossAllowance === undefined
      ? []
      : [{ materialId: id, name, unit, netUse: net, lossAllowance, quantity: milli(net + loss) }];
  });
}
