// What is printed on the slip of a document, with the balances after it (material-rules §5).
import { refuse } from '../../../shared/contract/errors.ts';
import { codeOf } from '../../../shared/features/materials/codes.ts';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import type { MaterialDocumentId } from '../../../shared/features/materials/storeDocuments.ts';
import type { MaterialSlip, SlipKind } from '../../../shared/features/materials/storeViews.ts';
import { causeText, documentKindText, movedText, overLossText } from '../../../shared/text/materials.ts';
import { dateText, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { milli, quantityText, type Milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { balancesAsOf } from './balanceSql.ts';
import { owedOf } from './report.ts';
import { linesAsOf } from './reportSql.ts';
import { reversalRows } from './reversalSql.ts';
import { slipHead, slipMaterials, slipLines, type SlipHead } from './slipSql.ts';
import { documentLines, documentRow, storeBalances } from './storeSql.ts';

export function slipOf(db: ReadableDb, kind: SlipKind, id: number): MaterialSlip {
  if (kind === 'reversal') return reversalSlip(db, id);
  if (kind === 'document') return documentSlip(db, id as MaterialDocumentId);
  const head = slipHead(db, kind, id);
  if (head === undefined) throw refuse('notFound', { what: '这张单据' });
  const moved = slipMaterials(db, kind, id);
  return {
    ...headOf(db, head),
    ...{
      title: kind === 'settlement' ? '结清单' : documentKindText[kind],
      moved: movedText[kind],
      code: codeOf(kind, id),
      to: '',
      reason: head.reason,
      remark: remarkOf(head),
    },
    goods: goodsOf(db, kind, id, head),
    ...balanced(db, head.workerId, head.date, moved),
  };
}

function headOf(
  db: ReadableDb,
  head: SlipHead,
): Pick<MaterialSlip, 'bookName' | 'documentNo' | 'date' | 'dueDate' | 'worker' | 'reversed'> {
  const { documentNo, date, dueDate, worker, reversed } = head;
  return { bookName: bookName(db), documentNo, date, dueDate, worker, reversed: reversed === 1 };
}

function bookName(db: ReadableDb): string {
  return db.get<{ value: string }>(`SELECT value FROM settings WHERE name = 'name'`)?.value ?? '';
}

function remarkOf({ overLoss }: SlipHead): string {
  return overLoss === null ? '' : `超损处理：${overLossText[overLoss]}`;
}

/** What still is to come of the dispatch lines on the slip, as it stood at the end of the slip's day. */
function goodsOf(
  db: ReadableDb,
  kind: 'dispatch' | 'collection' | 'return' | 'settlement',
  id: number,
  head: SlipHead,
): MaterialSlip['goods'] {
  if (kind === 'return') return [];
  const stillOut = (dispatchId: DispatchId, lineId: number): Milli | null => {
    const line = linesAsOf(db, { asOf: head.date, dispatchId }).find((each) => each.lineId === lineId);
    if (line === undefined) return null;
    const owed = owedOf(line, head.date);
    return milli(owed.stillOut + owed.reworkOpen);
  };
  return slipLines(db, kind, id).map(({ dispatchId, lineId, ...line }) => ({
    ...line,
    stillOut: stillOut(dispatchId, lineId),
  }));
}

interface Moved {
  readonly materialId: Id<'Material'>;
  readonly material: string;
  readonly unit: string;
  readonly quantity: Milli;
}

/** The balances of a person after a day, beside what the document moved, and in words what else she holds. */
function balanced(
  db: ReadableDb,
  workerId: Id<'Worker'>,
  date: WorkDate,
  moved: readonly Moved[],
): Pick<MaterialSlip, 'materials' | 'others'> {
  const balances = balancesAsOf(db, date, workerId);
  return {
    materials: moved.map(({ materialId, material, unit, quantity }) => ({
      ...{ material, unit, quantity },
      balance: balances.find((each) => each.materialId === materialId)?.rest ?? milli(0),
    })),
    others: balances
      .filter(({ materialId, rest }) => rest !== 0 && moved.every((each) => each.materialId !== materialId))
      .map(({ material, rest, unit }) => `${material} ${quantityText(rest)} ${unit}`)
      .join('；'),
  };
}

function documentSlip(db: ReadableDb, id: MaterialDocumentId): MaterialSlip {
  const row = documentRow(db, id);
  if (row === undefined) throw refuse('notFound', { what: '这张单据' });
  const lines = documentLines(db, id);
  const moved = sumByMaterial(
    lines.flatMap(({ materialId, name, unit, quantity }) =>
      materialId === null ? [] : [{ materialId, material: name, unit, quantity }],
    ),
  );
  const head = db.get<{ workerId: Id<'Worker'> | null; siteId: number | null }>(
    'SELECT worker_id AS workerId, site_id AS siteId FROM material_documents WHERE id = :id',
    { id },
  );
  const workerId = head?.workerId ?? null;
  const cause = row.cause === null ? '' : causeText[row.cause];
  return {
    ...{
      bookName: bookName(db),
      title: documentKindText[row.kind],
      moved: movedText[row.kind],
      documentNo: row.documentNo,
      code: codeOf('document', id),
    },
    ...{ date: row.date, dueDate: null, worker: row.from, to: row.to, reversed: row.reversed, remark: '' },
    reason: [cause, row.reason].filter((part) => part !== '').join('，'),
    goods: lines
      .filter(({ materialId }) => materialId === null)
      .map(({ name, unit, quantity }) => ({
        ...{ operation: name, unit, asked: quantity, rate: null, qualified: null, rework: null },
        ...{ defectWorker: null, defectMaterial: null, stillOut: null },
      })),
    ...(workerId === null
      ? { materials: storeBalanced(db, row.date, head?.siteId ?? null, moved), others: '' }
      : balanced(db, workerId, row.date, moved)),
  };
}

function storeBalanced(
  db: ReadableDb,
  date: WorkDate,
  siteId: number | null,
  moved: readonly Moved[],
): MaterialSlip['materials'] {
  const balances = storeBalances(db, date);
  return moved.map(({ materialId, material, unit, quantity }) => ({
    ...{ material, unit, quantity },
    balance: balances.find((each) => each.materialId === materialId && each.siteId === siteId)?.balance ?? milli(0),
  }));
}

/** A material that was taken from several dispatches is one line on paper. */
function sumByMaterial(moved: readonly Moved[]): Moved[] {
  return [...Map.groupBy(moved, ({ materialId }) => materialId).values()].flatMap((parts) => {
    const [first] = parts;
    return first === undefined
      ? []
      : [{ ...first, quantity: milli(parts.reduce((sum, part) => sum + part.quantity, 0)) }];
  });
}

function reversalSlip(db: ReadableDb, id: number): MaterialSlip {
  const row = db.get<{ reversalNo: string; date: WorkDate; reason: string; document: string; worker: string }>(
    `${reversalRows} WHERE reversals.id = :id`,
    { id },
  );
  if (row === undefined) throw refuse('notFound', { what: '这张冲销单' });
  return {
    ...{ bookName: bookName(db), title: '冲销单', moved: '', documentNo: row.reversalNo, code: codeOf('reversal', id) },
    ...{ date: row.date, dueDate: null, worker: row.worker, to: '', reason: row.reason, reversed: false },
    ...{ goods: [], materials: [], others: '', remark: `冲销${row.document}，自${dateText(row.date)}起不再计算` },
  };
}
