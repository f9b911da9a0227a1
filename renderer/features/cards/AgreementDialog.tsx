// An agreement for one person: choose the text, look at it filled, print it; the record of printing is kept.
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import type { Card } from '../../../shared/features/cards/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { AgreementPaper } from './AgreementPaper.tsx';
import { AgreementTable } from './AgreementTable.tsx';

interface Props {
  readonly card: Card;
  readonly onClose: () => void;
}

export function AgreementDialog({ card, onClose }: Props) {
  const { data: templates = [] } = useQuery('cards.listTemplates', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const [printed, setPrinted] = useState<{ readonly title: string; readonly content: string }>();
  const print = useCommand('cards.printAgreement');
  const name = chosen ?? (card.engagement?.kind === 'overage_agreement' ? '超龄用工协议' : '居家承揽合同');
  const who = `${card.workerNo} ${card.name}`;
  if (printed !== undefined) return <AgreementPaper {...printed} onClose={() => setPrinted(undefined)} />;
  return (
    <Modal
      open
      width={860}
      style={{ top: 40 }}
      title={`${who} 的用工协议`}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onClose}>关闭</Button>
          <ActionButton
            type="primary"
            run={async () => {
              const { content } = await print({ workerId: card.workerId, name });
              setPrinted({ title: `${name} ${who}`, content });
            }}
          >
            登记并打印
          </ActionButton>
        </>
      }
    >
      <div style={{ display: 'grid', gap: 10 }}>
        <SelectField
          aria-label="协议文本"
          width={300}
          options={templates.map((template) => ({ value: template.name, label: template.name }))}
          value={name}
          onChange={setChosen}
        />
        <Preview workerId={card.workerId} name={name} />
        <AgreementTable workerId={card.workerId} fill={false} />
      </div>
    </Modal>
  );
}

function Preview({ workerId, name }: { readonly workerId: Card['workerId']; readonly name: string }) {
  const { data: filled } = useQuery('cards.fillAgreement', { workerId, name });
  if (filled === undefined) return null;
  return (
    <>
      {filled.warnings.map((warning) => (
        <Alert key={warning} type="warning" showIcon title={warning} />
      ))}
      {filled.blanks.length > 0 && (
        <Alert type="info" showIcon title={`账套里没有：${filled.blanks.join('、')}。纸上留了横线，打印后用笔填。`} />
      )}
      {filled.unknown.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`文本里有程序不认识的项目：${filled.unknown.join('、')}。请到“用工协议”里改协议文本。`}
        />
      )}
      <div className="agreement-preview" tabIndex={0} role="region" aria-label="协议预览">
        {filled.content}
      </div>
    </>
  );
}
