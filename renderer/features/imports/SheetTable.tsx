// What an import does to each sheet.
import type { SheetReport } from '../../../shared/features/imports/schema.ts';
import { countColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';

const columns: readonly Column<SheetReport>[] = [
  textColumn('工作表', ({ sheet }) => sheet, { width: 120, fixed: true }),
  countColumn('新增', ({ created }) => created, { width: 90 }),
  countColumn('修改', ({ updated }) => updated, { width: 90 }),
  countColumn('已经有', ({ unchanged }) => unchanged, { width: 90 }),
  textColumn('说明', ({ notes }) => notes.join('；'), { width: 640 }),
];

export function SheetTable({ sheets }: { readonly sheets: readonly SheetReport[] }) {
  return (
    <DataTable
      name="importSheets"
      rows={sheets}
      columns={columns}
      rowKey={({ sheet }) => sheet}
      empty="工作簿里没有程序认识的工作表。"
      totals
    />
  );
}
