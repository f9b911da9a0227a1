// Saves a report as a workbook where the user wants it.
import { App } from 'antd';
import type { ReportName } from '../../../shared/features/reports/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { receive } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';

export function SaveReport({ name, month }: { readonly name: ReportName; readonly month: PayMonth }) {
  const write = useCommand('reports.write');
  const { message } = App.useApp();
  const run = async (): Promise<void> => {
    const written = await write({ name, month });
    if (written === null) return;
    receive(written.file);
    void message.success(`已存为 ${written.file.path}，里面有身份证号码和银行卡号，请妥善保管`, 4);
  };
  return (
    <ActionButton type="primary" run={run}>
      存为 Excel
    </ActionButton>
  );
}
