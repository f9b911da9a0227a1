// 收款收据 for an advance: A5 landscape, one for the worker to sign, the amount in capitals and how it is taken back.
import type { ListedAdvance } from '../../../shared/features/advances/schema.ts';
import { planText } from '../../../shared/text/advances.ts';
import { capitalYuan } from '../../../shared/values/capitals.ts';
import { dateText, monthText } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import './receipt.css';

export function ReceiptPaper({ advance, onClose }: { readonly advance: ListedAdvance; readonly onClose: () => void }) {
  const { data: settings } = useQuery('settings.get', {});
  const copies = ['存根', '工人联'];
  return (
    <PrintSheet
      title={`收款收据 ${advance.workerNo} ${advance.workerName} ${advance.date}`}
      paper={{ size: 'A5', landscape: true }}
      pages={
        settings === undefined
          ? []
          : copies.map((copy) => <Receipt key={copy} advance={advance} bookName={settings.name} copy={copy} />)
      }
      onClose={onClose}
    />
  );
}

interface Props {
  readonly advance: ListedAdvance;
  readonly bookName: string;
  readonly copy: string;
}

function Receipt({ advance, bookName, copy }: Props) {
  const { workerNo, workerName, date, amount, plan, planValue, firstMonth, skipped, note, id } = advance;
  const rows = [
    ['付款单位', bookName],
    ['收款人', `${workerName}（工号 ${workerNo}）`],
    ['收款事由', '预支工资'],
    ['扣回约定', `${planText(plan, planValue)}，从${monthText(firstMonth)}工资起扣${skippedText(skipped)}`],
    ['备注', note],
  ];
  return (
    <div className="receipt">
      <h1>收款收据</h1>
      <div className="receipt-line">
        <span>日期：{dateText(date)}</span>
        <span>{copy}</span>
        <span>编号：Y{String(id).padStart(6, '0')}</span>
      </div>
      <table>
        <colgroup>
          <col style={{ width: '30mm' }} />
          <col />
        </colgroup>
        <tbody>
          {rows.map(([title, text]) => (
            <tr key={title}>
              <th>{title}</th>
              <td>{text}</td>
            </tr>
          ))}
          <tr className="receipt-amount">
            <th>金额（大写）</th>
            <td>
              <span>{capitalYuan(amount)}</span>
              <span>￥{yuanText(amount)}</span>
            </td>
          </tr>
        </tbody>
      </table>
      <p>今收到上列款项，是预支的工资，同意按上面的约定从以后的工资里扣回。</p>
      <div className="receipt-foot">
        <span>收款人签字（按手印）：</span>
        <span>经手人：</span>
        <span>负责人：</span>
      </div>
    </div>
  );
}

function skippedText(skipped: ListedAdvance['skipped']): string {
  return skipped.length === 0 ? '' : `，${skipped.map(monthText).join('、')}不扣`;
}
