// One list of the printed card.
import type { PaperTable } from './cardPaperTables.ts';

interface Props {
  readonly table: PaperTable;
  /** How many rows fit. */
  readonly shown: number;
}

export function CardPaperTable({ table: { title, empty, columns, rows }, shown }: Props) {
  const rest = rows.length - shown;
  if (rows.length === 0)
    return (
      <section>
        <h2>{title}</h2>
        <p>{empty}</p>
      </section>
    );
  return (
    <section>
      <h2>
        {title}（{rows.length} 行{rest > 0 && `，这里写 ${String(shown)} 行，其余见电脑`}）
      </h2>
      <table>
        <colgroup>
          {columns.map((column) => (
            <col key={column.title} style={{ width: `${String(column.width)}mm` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title}>{column.title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((cells, index) => (
            <tr key={index}>
              {cells.map((text, at) => (
                <td key={at} className={columns[at]?.right === true ? 'number' : ''}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
