// The whole book as tables of the book workbook, and what such a workbook cannot carry.
import type { CellValue } from '../../../shared/values/cells.ts';
import type { Table } from '../../excel/writeTables.ts';
import type { AnyRow, BookSheet } from '../../store/bookSheet.ts';
import type { ReadableDb } from '../../store/database.ts';

export function tablesOf(db: ReadableDb, sheets: readonly BookSheet[]): Table[] {
  return sheets.map((sheet) => {
    const columns = Object.entries(sheet.columns);
    return {
      name: sheet.name,
      columns: columns.map(([, { header, required, type }]) => ({ header, required, look: type.look })),
      rows: sheet.rows(db).map((row) => columns.map(([field, column]) => cellOf(row, field, column))),
    };
  });
}

function cellOf(row: AnyRow, field: string, { type }: BookSheet['columns'][string]): CellValue {
  const value = row[field];
  return value === null || value === undefined ? null : type.write(value);
}

/** Chinese, for the user: named, so that nobody takes the workbook for a backup. */
export function leftOut(db: ReadableDb): string[] {
  const found = [
    {
      sql: 'SELECT 1 FROM worker_grades GROUP BY worker_id HAVING count(*) > 1',
      text: '等级的变动历史（只写出现在的等级）',
    },
    { sql: 'SELECT 1 FROM pay_runs', text: '已封存的工资' },
    { sql: 'SELECT 1 FROM agreement_templates UNION SELECT 1 FROM agreements', text: '协议文本，打印和签字的协议' },
    { sql: 'SELECT 1 FROM payments', text: '发放记录和附件' },
    { sql: 'SELECT 1 FROM bank_templates', text: '银行代发格式' },
    { sql: 'SELECT 1 FROM dispatch_line_bom', text: '发料时记下的用料定额和超损单价（导入时按“用料定额”“物料”表）' },
    { sql: 'SELECT 1 FROM reversals', text: '冲销单和被冲销的单据（只写出现在算数的单据）' },
  ].filter(({ sql }) => db.get(sql) !== undefined);
  return [...found.map(({ text }) => text), '税率表和用工类型规则', '设备资金来源清单', '操作日志'];
}
