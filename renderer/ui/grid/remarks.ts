// What a grid says in passing: what was pasted, what was left out, what is selected.
import type { Placed } from './clipboard.ts';
import { spotsOf, type Area, type GridColumn, type Spot } from './model.ts';

interface Skipped {
  readonly skipped: number;
  readonly whySkipped: string | undefined;
}

/** undefined when nothing was left out. */
export function skippedRemark({ skipped, whySkipped }: Skipped): string | undefined {
  if (skipped === 0) return undefined;
  const why = whySkipped ?? '这几格不能填';
  return skipped === 1 ? `没有填：${why}。` : `有 ${String(skipped)} 格没有填：${why}。`;
}

export function pastedRemark({ entries, outside }: Placed, result: Skipped): string {
  const beyond = outside === 0 ? '' : `有 ${String(outside)} 格超出表格，没有粘贴。`;
  return `粘贴了 ${String(entries.length - result.skipped)} 格，一次撤销可以退回。${beyond}${skippedRemark(result) ?? ''}`;
}

/** '' for a single cell. The sum is that of the cursor's column. */
export function selectedText<Row>(
  area: Area,
  column: GridColumn<Row> | undefined,
  textAt: (spot: Spot) => string,
): string {
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (count === 1) return '';
  const sum = column?.sum?.(spotsOf(area).map(textAt)) ?? '';
  return `选中 ${String(count)} 格${sum === '' ? '' : `，合计 ${sum}`}`;
}

/** The cell for those who hear the screen: “0003 谭正蓉，8 四，7.5”. */
export function spokenText<Row>(
  columns: readonly GridColumn<Row>[],
  { row, column }: Spot,
  textAt: (spot: Spot) => string,
): string {
  const names = columns.flatMap(({ frozen }, at) => (frozen === 'left' ? [textAt({ row, column: at })] : []));
  const { title = '', subtitle = '' } = columns[column] ?? {};
  return `${names.join(' ')}，${title} ${subtitle}，${textAt({ row, column }) || '空'}`;
}
