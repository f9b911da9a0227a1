// The first lines of a bank file as it will be written, account numbers masked.
import { Alert } from 'antd';
import type { BankTemplate } from '../../../shared/features/payments/bankTemplate.ts';
import type { SlipId } from '../../../shared/features/payments/schema.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { failureText } from '../../ui/failure.ts';

interface Props {
  readonly month: PayMonth;
  /** None = all of the month. */
  readonly slipIds: readonly SlipId[];
  readonly template: BankTemplate;
}

const mostLines = 12;

export function BankPreview({ month, slipIds, template }: Props) {
  const asked = { month, template, ...(slipIds.length === 0 ? {} : { slipIds: [...slipIds] }) };
  const { data, error } = useQuery('payments.previewBankFile', asked);
  if (error !== null) return <Alert type="error" showIcon title={failureText(error)} />;
  if (data === undefined) return null;
  const { rows, count, amount, leftOut } = data;
  return (
    <>
      <p style={{ margin: '8px 0' }}>
        {count} 人，合计 <strong>{yuanText(amount)}</strong> 元
        {rows.length > mostLines && `（只显示前 ${String(mostLines)} 行）`}。
      </p>
      <div className="bank-preview">
        <table aria-label="文件内容">
          <tbody>
            {rows.slice(0, mostLines).map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leftOut.length > 0 && (
        <Alert
          style={{ marginTop: 8 }}
          type="warning"
          showIcon
          title={
            leftOut.length > 4
              ? `${leftOut.slice(0, 4).join('')}共 ${String(leftOut.length)} 人没有放进文件。`
              : leftOut.join('')
          }
        />
      )}
    </>
  );
}
