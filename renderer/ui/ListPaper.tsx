// A list on A4: heading, columns in millimetres, rows that never break, groups, a foot with signatures and page numbers.
import { PrintSheet } from './PrintSheet.tsx';
import { pagesOf } from './pagesOf.ts';
import { textLines } from './textLines.ts';
import './listPaper.css';

export interface PaperColumn {
  readonly title: string;
  /** Millimetres; together 182 upright, 269 landscape. */
  readonly width: number;
  readonly right?: boolean;
}

/** Cells in the order of the columns (may hold line breaks), or a heading over the rows that follow. */
export type PaperRow = { readonly cells: readonly string[] } | { readonly group: string };

interface Props {
  readonly title: string;
  /** Under the title, left to right. */
  readonly facts: readonly string[];
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
  /** "制表：" … at the foot of every page. */
  readonly signatures: readonly string[];
  readonly landscape?: boolean;
  /** Of the type, in points. */
  readonly size?: number;
  readonly onClose: () => void;
}

const usualSize = 9.5;
/** A line of the usual size, and what a row needs around its lines, in mm. */
const lineHeight = 4.4;
const rowPadding = 2.6;
const groupHeight = 7;
/** Left for rows between head and foot. */
const room = { upright: 242, landscape: 155 };

export function ListPaper({ title, landscape = false, onClose, ...list }: Props) {
  const pages = pagesOf(blocksOf(list.rows), {
    page: landscape ? room.landscape : room.upright,
    heightOf: (block) => block.reduce((sum, row) => sum + heightOf(row, list.columns, list.size), 0),
  }).map((blocks) => blocks.flat());
  return (
    <PrintSheet
      title={title}
      paper={{ size: 'A4', landscape }}
      pages={pages.map((rows, index) => (
        <ListPage key={index} {...list} title={title} rows={rows} page={index + 1} pages={pages.length} />
      ))}
      onClose={onClose}
    />
  );
}

/** A heading never stands alone at the end of a page. */
function blocksOf(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const blocks: PaperRow[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const block = blocks.at(-1);
    if (block !== undefined && before !== undefined && 'group' in before) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function heightOf(row: PaperRow, columns: readonly PaperColumn[], size = usualSize): number {
  if ('group' in row) return groupHeight;
  const lines = row.cells.map((text, index) => textLines(text, (columns[index]?.width ?? 20) - 2, size));
  return Math.max(...lines, 1) * lineHeight * (size / usualSize) + rowPadding;
}

interface PageProps extends Omit<Props, 'landscape' | 'onClose'> {
  readonly page: number;
  readonly pages: number;
}

function ListPage({ title, facts, columns, rows, signatures, size = usualSize, page, pages }: PageProps) {
  return (
    <div className="list-paper">
      <h1>{title}</h1>
      <div className="list-paper-line">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      <table style={{ fontSize: `${String(size)}pt`, lineHeight: `${String(lineHeight * (size / usualSize))}mm` }}>
        <colgroup>
          {columns.map(({ title: name, width }) => (
            <col key={name} style={{ width: `${String(width)}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title: name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} style={{ height: `${String(heightOf(row, columns, size))}mm` }}>
              {'group' in row ? (
                <td colSpan={columns.length} className="list-paper-group">
                  {row.group}
                </td>
              ) : (
                row.cells.map((text, at) => (
                  <td key={at} className={columns[at]?.right === true ? 'number' : ''}>
                    {text}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="list-paper-foot">
        {signatures.map((signature) => (
          <span key={signature}>{signature}</span>
        ))}
        <span>
          第 {page} 页，共 {pages} 页
        </span>
      </div>
    </div>
  );
}
