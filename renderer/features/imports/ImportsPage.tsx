// 导入导出: a workbook is read and checked first, what it would do is shown, and only then it is written; the whole book goes out the same way.
import { useState } from 'react';
import type { ImportReport, ImportResult } from '../../../shared/features/imports/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { pickFile } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { Page } from '../../ui/Page.tsx';
import { ErrorTable } from './ErrorTable.tsx';
import { ExportButton } from './ExportButton.tsx';
import { ImportHelp } from './ImportHelp.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import { SheetTable } from './SheetTable.tsx';

export function ImportsPage() {
  const read = useCommand('imports.readBookWorkbook');
  const apply = useCommand('imports.applyBookWorkbook');
  const [report, setReport] = useState<ImportReport>();
  const [result, setResult] = useState<ImportResult>();

  const choose = async (): Promise<void> => {
    const path = await pickFile('选择账套工作簿', ['xlsx', 'xls']);
    if (path === undefined) return;
    const next = await read({ path });
    setResult(undefined);
    setReport(next ?? undefined);
  };
  const key = report?.key ?? null;
  const changes = report === undefined ? 0 : report.created + report.updated;
  const canApply = key !== null && changes > 0 && result === undefined;

  return (
    <Page
      title="导入导出"
      actions={
        <>
          <ExportButton />
          <ActionButton type={canApply ? 'default' : 'primary'} run={choose}>
            {report === undefined ? '选择工作簿' : '另选工作簿'}
          </ActionButton>
          {canApply && (
            <ActionButton
              type="primary"
              run={async () => {
                setResult(await apply({ key }));
              }}
            >
              导入
            </ActionButton>
          )}
        </>
      }
    >
      {report === undefined ? (
        <ImportHelp />
      ) : (
        <>
          <ImportSummary report={report} result={result} />
          {report.errors.length > 0 ? <ErrorTable errors={report.errors} /> : <SheetTable sheets={report.sheets} />}
        </>
      )}
    </Page>
  );
}
