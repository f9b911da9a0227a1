// Writes the workbooks the tax client loads, and says what the bookkeeper has to look at in them.
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { taxFileKinds, type TaxFileKind } from '../../../shared/features/payments/taxFile.ts';
import { taxFileNotes, taxFileText } from '../../../shared/text/payments.ts';
import { monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { receive } from '../../client.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import './payments.css';

interface Written {
  readonly title: string;
  readonly notes: readonly string[];
}

export function TaxFileDialog({ month, onClose }: { readonly month: PayMonth; readonly onClose: () => void }) {
  const write = useCommand('payments.writeTaxFile');
  const [written, setWritten] = useState<Written>();
  const save = async (kind: TaxFileKind): Promise<void> => {
    setWritten(undefined);
    const file = await write({ month, kind });
    if (file === null) return;
    receive(file.file);
    setWritten({
      title: `${taxFileText[kind].title}：${String(file.rows)} 人，已存为 ${file.file.path}`,
      notes: file.notes,
    });
  };
  return (
    <Modal
      open
      width={760}
      title={`${monthText(month)} 个税申报文件（自然人电子税务局扣缴端）`}
      onCancel={onClose}
      footer={<Button onClick={onClose}>关闭</Button>}
    >
      <p className="quiet">
        {taxFileNotes.judge}
        {taxFileNotes.socialInsurance}
      </p>
      {taxFileKinds.map((kind) => (
        <div key={kind} className="payments-sums">
          <strong style={{ width: 200 }}>{taxFileText[kind].title}</strong>
          <span style={{ flex: 1 }} className="quiet">
            {taxFileText[kind].says}
          </span>
          <ActionButton run={() => save(kind)}>存为 Excel</ActionButton>
        </div>
      ))}
      {written !== undefined && (
        <Alert
          style={{ marginTop: 12 }}
          type="success"
          title={written.title}
          description={
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              <li>文件里有身份证号码，请妥善保管。</li>
              {written.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          }
        />
      )}
    </Modal>
  );
}
