// The list of funding sources that is offered for machines, a line each.
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton } from '../../ui/buttons.tsx';

export function FundingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: fundings } = useQuery('equipment.listFundings', {});
  const [typed, setTyped] = useState<string>();
  const save = useCommand('equipment.setFundings', '已保存');
  const text = typed ?? fundings?.join('\n') ?? '';
  const run = async (): Promise<void> => {
    const lines = text.split('\n').map((line) => line.trim());
    await save({ fundings: lines.filter((line) => line !== '') });
    onClose();
  };
  return (
    <Modal
      open
      title="资金来源清单"
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <ActionButton type="primary" run={run}>
          保存
        </ActionButton>
      }
    >
      <p className="quiet">每行写一种。已经登记的设备不受影响。</p>
      <Input.TextArea
        aria-label="资金来源，每行一种"
        rows={8}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Modal>
  );
}
