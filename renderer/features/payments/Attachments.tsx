// Photos and PDFs of a transfer: add, look at, save, remove.
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { Attachment, Payment } from '../../../shared/features/payments/schema.ts';
import { attachmentKindText } from '../../../shared/text/payments.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { pickFile, receive } from '../../client.ts';
import { ActionButton, ConfirmButton } from '../../ui/buttons.tsx';

export function AttachButton({ payment }: { readonly payment: Payment }) {
  const read = useCommand('payments.readAttachment');
  const attach = useCommand('payments.attach', '已加附件');
  const run = async (): Promise<void> => {
    const path = await pickFile('选择转账照片或 PDF', ['jpg', 'jpeg', 'png', 'pdf']);
    if (path === undefined) return;
    const file = await read({ path });
    if (file !== null) await attach({ paymentId: payment.id, key: file.key });
  };
  return (
    <ActionButton size="small" run={run}>
      加附件
    </ActionButton>
  );
}

export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const remove = useCommand('payments.removeAttachment', '已删除附件');
  const save = useCommand('payments.saveAttachment');
  const { message } = App.useApp();
  const [shown, setShown] = useState<Attachment>();
  const saveAs = async (attachment: Attachment): Promise<void> => {
    const file = await save({ id: attachment.id });
    if (file === null) return;
    receive(file);
    void message.success(`已存为 ${file.path}`, 3);
  };
  return (
    <div>
      {attachments.map((attachment) => (
        <div key={attachment.id} className="payments-sums">
          <span>
            附件：{attachment.name}（{attachmentKindText[attachment.kind]}，{sizeText(attachment.size)}）
          </span>
          {attachment.kind !== 'pdf' && (
            <Button size="small" onClick={() => setShown(attachment)}>
              看
            </Button>
          )}
          <ActionButton size="small" run={() => saveAs(attachment)}>
            另存
          </ActionButton>
          <ConfirmButton
            size="small"
            danger
            question={`删除附件 ${attachment.name}？`}
            explanation="删除后这笔发放就少了一份凭据。"
            verb="删除"
            run={() => remove({ id: attachment.id })}
          >
            删除
          </ConfirmButton>
        </div>
      ))}
      {shown !== undefined && <Picture attachment={shown} onClose={() => setShown(undefined)} />}
    </div>
  );
}

function Picture({ attachment, onClose }: { readonly attachment: Attachment; readonly onClose: () => void }) {
  const { data } = useQuery('payments.attachment', { id: attachment.id });
  const type = attachment.kind === 'png' ? 'image/png' : 'image/jpeg';
  return (
    <Modal open title={attachment.name} footer={null} width={900} onCancel={onClose} loading={data === undefined}>
      {data !== undefined && (
        <img className="payments-picture" src={`data:${type};base64,${data.base64}`} alt={attachment.name} />
      )}
    </Modal>
  );
}

function sizeText(bytes: number): string {
  return `${Math.max(0.1, bytes / 1024 / 1024).toFixed(1)} 兆`;
}
