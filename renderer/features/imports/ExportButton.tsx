// The whole book as a workbook, and what it cannot carry.
import { App } from 'antd';
import { useCommand } from '../../app/useCommand.ts';
import { receive } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';

export function ExportButton() {
  const write = useCommand('imports.writeBookWorkbook');
  const { modal } = App.useApp();
  const run = async (): Promise<void> => {
    const written = await write({});
    if (written === null) return;
    receive(written.file);
    modal.info({
      title: `已导出 ${written.rows} 行：${written.file.path}`,
      content: `文件里有身份证号码和银行卡号，请妥善保管。没有写进去的：${written.leftOut.join('；')}。要完整保存请用备份。`,
      okText: '知道了',
    });
  };
  return <ActionButton run={run}>导出整本账套</ActionButton>;
}
