// The lists of the printed card, and how many rows of each fit on its one page.
import type { Card } from '../../../shared/features/cards/schema.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { depositText, dueText, stillOutText, toolDueText } from './words.ts';

export interface PaperTable {
  readonly title: string;
  readonly empty: string;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly right?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export function tablesOf(card: Card): readonly PaperTable[] {
  return [
    {
      title: '欠交的货',
      empty: '没有欠交的货。',
      columns: [
        { title: '发料单', width: 28 },
        { title: '货', width: 62 },
        { title: '还欠', width: 44 },
        { title: '应交日期', width: 48 },
      ],
      rows: card.owed.map((goods) => [goods.dispatchNo, goods.operation, stillOutText(goods), dueText(goods)]),
    },
    {
      title: '手上的物料',
      empty: '手上没有物料。',
      columns: [
        { title: '编号', width: 28 },
        { title: '物料', width: 92 },
        { title: '数量', width: 40, right: true },
        { title: '单位', width: 22 },
      ],
      rows: card.held.map(({ materialNo, name, held, unit }) => [materialNo, name, quantityText(held), unit]),
    },
    {
      title: '借用的设备',
      empty: '没有借用设备。',
      columns: [
        { title: '编号', width: 28 },
        { title: '设备', width: 52 },
        { title: '借出日期', width: 28 },
        { title: '应还日期', width: 46 },
        { title: '押金（元）', width: 28, right: true },
      ],
      rows: card.borrowed.map((tool) => [
        tool.equipmentNo,
        tool.name,
        tool.since,
        toolDueText(tool),
        depositText(tool),
      ]),
    },
    {
      title: '本月产量',
      empty: '这个月还没有产量。',
      columns: [
        { title: '工序', width: 92 },
        { title: '合格', width: 30, right: true },
        { title: '返工', width: 20, right: true },
        { title: '工废', width: 20, right: true },
        { title: '料废', width: 20, right: true },
      ],
      rows: card.output.map(({ operation, team, unit, qualified, rework, defectWorker, defectMaterial }) => [
        team === null ? operation : `${operation}（${team}，全班组）`,
        `${quantityText(qualified)} ${unit}`,
        ...[rework, defectWorker, defectMaterial].map((quantity) => (quantity === 0 ? '' : quantityText(quantity))),
      ]),
    },
  ];
}

/** Rows of 6 mm for all lists together; each keeps its first ones when there are more. */
const roomForRows = 19;

/** Shares the rows of the page: a list that needs less leaves its room to the others. */
export function rowsFor(
  tables: readonly PaperTable[],
): readonly { readonly table: PaperTable; readonly shown: number }[] {
  const shown = tables.map(() => 0);
  for (let left = roomForRows; left > 0;) {
    const before = left;
    for (const [index, { rows }] of tables.entries()) {
      if (left === 0 || (shown[index] ?? 0) >= rows.length) continue;
      shown[index] = (shown[index] ?? 0) + 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return tables.map((table, index) => ({ table, shown: shown[index] ?? 0 }));
}
