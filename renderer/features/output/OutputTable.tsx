// The entries of a month page by page, with the sums of all pages; the pages come from the program, so a month may hold 60,000 rows.
import { Pagination, Table } from 'antd';
import { useRef } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { OutputEntry, OutputSum } from '../../../shared/features/output/schema.ts';
import { dayKindText } from '../../../shared/text/output.ts';
import { lineAmount, rateText } from '../../../shared/values/money.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { toAntdColumns } from '../../ui/antdColumns.tsx';
import { moneyColumn, nameColumn, quantityColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { useHeightOf } from '../../ui/useHeightOf.ts';

interface Props {
  /** Undefined while loading. */
  readonly list: OutputOf<'output.list'> | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly onPage: (page: number) => void;
  readonly onOpen: (entry: OutputEntry) => void;
}

const columns: readonly Column<OutputEntry>[] = [
  textColumn('日期', ({ workDate }) => workDate, { width: 98 }),
  textColumn('日类', ({ dayKind }) => dayKindText[dayKind], { width: 88 }),
  textColumn('工号', ({ workerNo }) => workerNo, { width: 70 }),
  nameColumn('姓名', ({ workerName }) => workerName, { width: 76 }),
  textColumn('工序', (entry) => `${entry.productNo}-${entry.operationNo} ${entry.operationName}`, { width: 140 }),
  quantityColumn('合格', ({ qualified }) => qualified, { width: 66 }),
  quantityColumn('返工', ({ rework }) => orNothing(rework), { width: 60 }),
  quantityColumn('工废', ({ defectWorker }) => orNothing(defectWorker), { width: 60 }),
  quantityColumn('料废', ({ defectMaterial }) => orNothing(defectMaterial), { width: 60 }),
  textColumn('单位', ({ unit }) => unit, { width: 54 }),
  textColumn('单价', priceText, { width: 70 }),
  moneyColumn('金额', amountOf, { width: 86 }),
  textColumn('加班', ({ arranged }) => (arranged ? '安排' : ''), { width: 58 }),
  textColumn('状态', stateText, { width: 120 }),
  textColumn('备注', ({ note }) => note, { width: 84 }),
];
/** Sorting one page would put the wrong rows first. */
const unsorted = toAntdColumns(columns).map((column) => ({ ...column, sorter: false }));
const width = columns.reduce((sum, column) => sum + column.width, 0);

export function OutputTable({ list, page, pageSize, onPage, onOpen }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const height = useHeightOf(body, true);
  return (
    <div className="data-table data-table-fill">
      <div className="data-table-body" ref={body}>
        <Table<OutputEntry>
          size="small"
          bordered
          virtual={height > 0}
          pagination={false}
          loading={list === undefined}
          dataSource={list?.entries ?? []}
          columns={unsorted}
          rowKey={({ id }) => id}
          scroll={{ x: width, ...(height > 0 ? { y: height - 38 } : {}) }}
          locale={{ emptyText: '这里没有产量。可以在上面一笔一笔记，也可以从 Excel 导入；设了筛选的话请先清掉。' }}
          onRow={(entry) => ({
            className: 'data-table-open',
            tabIndex: 0,
            onClick: () => {
              onOpen(entry);
            },
            onKeyDown: (event) => {
              if (event.key === 'Enter') onOpen(entry);
            },
          })}
        />
      </div>
      <div className="data-table-bar">
        <strong style={{ flex: 1, fontSize: 13 }}>{list === undefined ? '' : sumsText(list.total, list.sums)}</strong>
        <Pagination
          size="small"
          current={page}
          pageSize={pageSize}
          total={list?.total ?? 0}
          showSizeChanger={false}
          onChange={onPage}
        />
      </div>
    </div>
  );
}

function orNothing<Quantity extends number>(quantity: Quantity): Quantity | null {
  return quantity === 0 ? null : quantity;
}

function priceText({ rate, tiered, unpriced }: OutputEntry): string {
  if (unpriced) return '待定价';
  if (tiered) return '按阶梯';
  return rate === null ? '' : rateText(rate);
}

/** Of this entry alone; the slip rounds once per line. */
function amountOf({ paid, rate, tiered }: OutputEntry) {
  return rate === null || tiered ? null : lineAmount(paid, rate);
}

function stateText({ locked, late, collectionNo }: OutputEntry): string {
  const origin = collectionNo === null ? '' : `收货单 ${collectionNo}`;
  return [origin, locked ? '已封存' : late ? '补记，待下期' : ''].filter(Boolean).join('，');
}

function sumsText(total: number, sums: readonly OutputSum[]): string {
  return [`共 ${String(total)} 笔`, ...sums.map(sumText)].join('；');
}

function sumText({ unit, qualified, ...others }: OutputSum): string {
  const spoilt = [
    ['返工', others.rework],
    ['工废', others.defectWorker],
    ['料废', others.defectMaterial],
  ] as const;
  const parts = spoilt.flatMap(([name, sum]) => (sum === 0 ? [] : [`${name} ${quantityText(sum)}`]));
  return [`合格 ${quantityText(qualified)} ${unit}`, ...parts].join('，');
}
