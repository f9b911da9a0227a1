// Which rows go on which page: rows are never broken, and the last page keeps room for what ends the list.

interface Room<Row> {
  /** What fits on a page, in the unit of `heightOf`. */
  readonly page: number;
  /** What the end of the list needs on the last page. */
  readonly end?: number;
  /** 1 when absent: rows of one height. */
  readonly heightOf?: (row: Row) => number;
}

/** At least one page; the end goes on a page of its own when nothing else makes room. */
export function pagesOf<Row>(
  rows: readonly Row[],
  { page, end = 0, heightOf = () => 1 }: Room<Row>,
): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const height = heightOf(row);
    if (used + height > page && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  if (used + end > page) pages.push(pages.at(-1)?.splice(-1) ?? []);
  return pages;
}
