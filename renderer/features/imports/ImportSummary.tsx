// What reading or applying a workbook came to, in one sentence.
import { Alert } from 'antd';
import type { ImportReport, ImportResult } from '../../../shared/features/imports/schema.ts';

interface Props {
  readonly report: ImportReport;
  /** Set once the workbook is in. */
  readonly result: ImportResult | undefined;
}

export function ImportSummary({ report, result }: Props) {
  const { type, title } = summaryOf(report, result);
  return <Alert type={type} showIcon title={title} style={{ marginBottom: 8 }} />;
}

function summaryOf(
  report: ImportReport,
  result: ImportResult | undefined,
): { type: 'success' | 'error' | 'info'; title: string } {
  const { file, created, updated, unchanged, errors } = report;
  if (result !== undefined)
    return { type: 'success', title: `已导入“${result.file}”：新增 ${result.created} 行，修改 ${result.updated} 行。` };
  if (errors.length > 0)
    return {
      type: 'error',
      title: `“${file}”有 ${errors.length} 处要改，一行也没有写入。请在 Excel 或 WPS 里改好、保存，再选一次。`,
    };
  if (created + updated === 0) return { type: 'info', title: `“${file}”里的内容账套里都已经有了，不用导入。` };
  const same = unchanged > 0 ? `，${unchanged} 行账套里已经有了` : '';
  return {
    type: 'info',
    title: `“${file}”检查通过，还没有写入：将新增 ${created} 行，修改 ${updated} 行${same}。请核对后点“导入”。`,
  };
}
