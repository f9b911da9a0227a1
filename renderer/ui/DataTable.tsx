// A list: found by typing, sorted, columns chosen, long lists drawn in part, rows opened by click or Enter.
import { Input, Table } from 'antd';
import { useDeferredValue, useMemo, useRef, useState, type Key, type ReactNode } from 'react';
import { toAntdColumns } from './antdColumns.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import type { Column } from './columns.tsx';
import { rowFinder } from './finder.ts';
import { ListActions } from './ListActions.tsx';
import { rowKeys } from './rowKeys.ts';
import { shownList, type Sorted } from './shownList.ts';
import { totalsRow } from './totalsRow.tsx';
import { useChosenColumns } from './useChosenColumns.ts';
import { useHeightOf } from './useHeightOf.ts';
import { useKeptText } from './useKeptText.ts';

interface Props<Row> {
  /** Remembers filter and columns of this list; unique in the program. */
  readonly name: string;
  /** Undefined while loading. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => Key;
  /** What to do first, shown when there is no row at all. */
  readonly empty: ReactNode;
  /** Heads the list on paper and in Excel; the page's title when absent. */
  readonly listTitle?: string;
  readonly onOpen?: (row: Row) => void;
  /** Adds up the columns that can be added. */
  readonly totals?: boolean;
  /** Takes the rest of the page's height (default); `false` in drawers and under other things. */
  readonly fill?: boolean;
  /** More controls beside the filter. */
  readonly bar?: ReactNode;
  readonly selection?: { readonly keys: readonly Key[]; readonly onChange: (keys: readonly Key[]) => void };
}

const drawnInPartFrom = 80;
/** Said outright: a list drawn in part would else guess another width for its head than for its rows. */
const selectionWidth = 48;

export function DataTable<Row extends object>(props: Props<Row>) {
  const { name, rows, columns, rowKey, empty, listTitle, onOpen, totals = false, fill = true, bar, selection } = props;
  const [typed, setTyped] = useKeptText(`filter:${name}`);
  const wanted = useDeferredValue(typed);
  const [chosen, setChosen] = useChosenColumns(name, columns);
  const [sorted, setSorted] = useState<Sorted>({ title: undefined, isDescending: false });
  const body = useRef<HTMLDivElement>(null);
  const height = useHeightOf(body, fill);

  const found = useMemo(() => rows?.filter(rowFinder(columns, wanted)), [rows, columns, wanted]);
  const shown = useMemo(() => columns.filter((column) => chosen.has(column.title)), [columns, chosen]);
  const width = shown.reduce((sum, column) => sum + column.width, selection === undefined ? 0 : selectionWidth);
  const isLong = (found?.length ?? 0) >= drawnInPartFrom;

  return (
    <div className={fill ? 'data-table data-table-fill' : 'data-table'}>
      <div className="data-table-bar">
        <Input
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          placeholder="输入文字或拼音首字母筛选"
          aria-label="筛选"
          allowClear
          style={{ width: 240 }}
        />
        {bar}
        <span style={{ flex: 1 }} />
        <span className="data-table-count">{countText(rows?.length, found?.length)}</span>
        <ListActions
          title={listTitle}
          typed={wanted}
          disabled={found === undefined || found.length === 0}
          list={() =>
            shownList({ columns: shown, rows: found ?? [], totals, sorted, rowKey, selected: selection?.keys ?? [] })
          }
        />
        <ColumnChoice columns={columns} chosen={chosen} onChange={setChosen} />
      </div>
      <div className="data-table-body" ref={body}>
        <Table<Row>
          size="small"
          bordered
          virtual={fill && isLong && height > 0}
          pagination={false}
          loading={rows === undefined}
          dataSource={found ?? []}
          columns={toAntdColumns(shown)}
          rowKey={rowKey}
          locale={{ emptyText: wanted === '' ? empty : '没有符合的行，请改一改筛选的文字。' }}
          scroll={{ x: width, ...(fill && height > 0 ? { y: height - (totals ? 74 : 38) } : {}) }}
          onChange={(_pages, _filters, sorter) => {
            const { columnKey, order } = Array.isArray(sorter) ? {} : sorter;
            setSorted({
              title: order === null || order === undefined ? undefined : String(columnKey),
              isDescending: order === 'descend',
            });
          }}
          onRow={rowKeys(onOpen)}
          {...(totals && found !== undefined && found.length > 0
            ? { summary: () => totalsRow({ columns: shown, rows: found, offset: selection === undefined ? 0 : 1 }) }
            : {})}
          {...(selection === undefined
            ? {}
            : {
                rowSelection: {
                  columnWidth: selectionWidth,
                  selectedRowKeys: [...selection.keys],
                  onChange: selection.onChange,
                },
              })}
        />
      </div>
    </div>
  );
}

function countText(all: number | undefined, found: number | undefined): string {
  if (all === undefined || found === undefined) return '';
  return found === all ? `共 ${String(all)} 行` : `筛出 ${String(found)} 行，共 ${String(all)} 行`;
}
