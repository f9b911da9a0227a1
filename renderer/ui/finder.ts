// Finding by typing: parts of any shown text, names also by initials or full pinyin.
import pinyin from 'pinyin-match';
import type { Column } from './columns.tsx';

/** Does `typed` occur in `text`, as it stands or as pinyin? */
export function matchesPinyin(text: string, typed: string): boolean {
  return pinyin.match(text, typed) !== false;
}

/** A filter over rows: every word typed must be found in some column. */
export function rowFinder<Row>(columns: readonly Column<Row>[], typed: string): (row: Row) => boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (row) => words.every((word) => columns.some((column) => isIn(column, row, word)));
}

function isIn<Row>(column: Column<Row>, row: Row, word: string): boolean {
  const text = column.text(row);
  return text.toLowerCase().includes(word) || (column.pinyin && matchesPinyin(text, word));
}
