// The lines of one document repeat its head: they must repeat the same one.
import type { AnyRow, Columns, Standing } from '../../store/bookSheet.ts';

export function sayDifferentHeads(
  rows: readonly Standing<AnyRow>[],
  document: string,
  head: readonly string[],
  columns: Columns,
  say: (line: number, field: string, why: string) => void,
): void {
  for (const [no, lines] of Map.groupBy(rows, ({ row }) => row[document])) {
    const [first, ...others] = lines;
    for (const { row, line } of others)
      for (const field of head)
        if (line !== undefined && row[field] !== first?.row[field])
          say(line, field, `单号 ${String(no)} 的各行${columns[field]?.header ?? ''}不一致，同一张单应相同`);
  }
}
