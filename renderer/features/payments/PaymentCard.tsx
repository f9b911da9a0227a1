// One payment with its proof, and the ways to take it back.
import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import type { Payment } from '../../../shared/features/payments/schema.ts';
import { paymentMethodText, paymentStateText, paymentWarnings, whoText } from '../../../shared/text/payments.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { AttachButton, AttachmentList } from './Attachments.tsx';
import { UndoDialog } from './UndoDialog.tsx';

const stateColor = { ok: 'green', failed: 'red', reversed: 'default', reversal: 'default' } as const;

export function PaymentCard({ payment, today }: { readonly payment: Payment; readonly today: WorkDate }) {
  const [open, setOpen] = useState<'fail' | 'reverse'>();
  const { date, amount, method, state, why, slipId, attachments } = payment;
  return (
    <section className="payments-card" aria-label={`${date} ${yuanText(amount)} 元`}>
      <div className="payments-sums">
        <strong>{date}</strong>
        <span>{paymentMethodText[method]}</span>
        <strong>{yuanText(amount)} 元</strong>
        <Tag color={stateColor[state]}>{paymentStateText[state]}</Tag>
        {slipId === null && <span className="quiet">解封以前的</span>}
        <span style={{ flex: 1 }} />
        {state !== 'reversal' && <AttachButton payment={payment} />}
        {state === 'ok' && (
          <>
            <Button size="small" onClick={() => setOpen('fail')}>
              付款失败
            </Button>
            <Button size="small" danger onClick={() => setOpen('reverse')}>
              冲销
            </Button>
          </>
        )}
      </div>
      {why !== '' && <div>原因：{why}</div>}
      <Facts payment={payment} />
      {payment.cashWarning && <Alert type="warning" showIcon title={paymentWarnings.cash([whoText(payment)])} />}
      {attachments.length > 0 && <AttachmentList attachments={attachments} />}
      {open === 'fail' && <FailDialog payments={[payment]} today={today} onClose={() => setOpen(undefined)} />}
      {open === 'reverse' && <ReverseDialog payment={payment} today={today} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Facts({ payment }: { readonly payment: Payment }) {
  const facts = [
    ['付款账号', payment.payerAccount],
    ['收款账号', payment.payeeAccount],
    ['凭证号', payment.voucherNo],
    ['代领人', payment.collectedBy],
    ['备注', payment.note],
  ].filter(([, value]) => value !== '');
  return facts.length === 0 ? null : (
    <div className="quiet payments-facts">
      {facts.map(([word, value]) => (
        <span key={word}>
          {word}：{value}
        </span>
      ))}
    </div>
  );
}

interface FailProps {
  readonly payments: readonly Payment[];
  readonly today: WorkDate;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}

export function FailDialog({ payments, today, onDone, onClose }: FailProps) {
  const fail = useCommand('payments.fail', '已登记付款失败');
  const [first] = payments;
  const who =
    payments.length === 1 && first !== undefined ? `${first.workerNo} ${first.name}` : `${String(payments.length)} 笔`;
  return (
    <UndoDialog
      title={`付款失败 ${who}`}
      explanation="钱没有到账（账号不对、被退回）：这笔留在记录里，不再算已发，可以重新发放。"
      saveText="登记失败"
      reasonHint="例如：账号户名不符，银行退回。"
      today={today}
      onSubmit={async (undo) => {
        await fail({ ...undo, ids: payments.map(({ id }) => id) });
        onDone?.();
      }}
      onClose={onClose}
    />
  );
}

interface ReverseProps {
  readonly payment: Payment;
  readonly today: WorkDate;
  readonly onClose: () => void;
}

function ReverseDialog({ payment, today, onClose }: ReverseProps) {
  const reverse = useCommand('payments.reverse', '已冲销');
  return (
    <UndoDialog
      title={`冲销 ${payment.workerNo} ${payment.name} ${yuanText(payment.amount)} 元`}
      explanation="登记错了才冲销：程序另记一笔相反的，原来的留着，两笔都能查到。"
      saveText="冲销"
      reasonHint="会记入操作日志。"
      today={today}
      onSubmit={(undo) => reverse({ ...undo, id: payment.id })}
      onClose={onClose}
    />
  );
}
