// Every bad cell: where it stands, what it holds, what is wrong and what would be right.
import type { CellError } from '../../../shared/features/imports/schema.ts';
import { textColumn, type Column } from '../../ui/columns.tsx';
import { DataTable } from '../../ui/DataTable.tsx';

const columns: readonly Column<CellError>[] = [
  textColumn('工作表', ({ sheet }) => sheet, { width: 100, fixed: true }),
  textColumn('单元格', ({ cell }) => cell, { width: 80 }),
  textColumn('现在的内容', ({ value }) => value, { width: 200 }),
  textColumn('要改什么', ({ message }) => message, {
    width: 640,
    show: ({ message }) => <span style={{ whiteSpace: 'normal' }}>{message}</span>,
  }),
];

export function ErrorTable({ errors }: { readonly errors: readonly CellError[] }) {
  return (
    <DataTable
      name="importErrors"
      rows={errors}
      columns={columns}
      rowKey={({ sheet, cell, message }) => `${sheet} ${cell} ${message}`}
      empty="没有要改的。"
    />
  );
}
