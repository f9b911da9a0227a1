// What she earned in the month and still has to pay back; not for clerks.
import type { CardPay } from '../../../shared/features/cards/schema.ts';
import { planText } from '../../../shared/text/advances.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useQuery } from '../../app/useQuery.ts';
import { advanceLine, payItems } from './payWords.ts';

interface Props {
  readonly workerId: number;
  readonly month: PayMonth;
}

export function CardPayPart({ workerId, month }: Props) {
  const { data: pay } = useQuery('cards.pay', { workerId, month });
  if (pay === undefined) return null;
  return (
    <section aria-label="工资和预支">
      <h2 className="person-card-title">
        {monthText(month)}工资{pay.state === 'draft' ? '（草稿，还没有封存）' : '（已封存）'}
      </h2>
      {pay.slip === null ? (
        <p className="quiet">这个月没有工资。</p>
      ) : (
        <dl className="person-card-pay">
          {payItems(pay.slip).map(([label, amount]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{yuanText(amount)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Advances pay={pay} />
    </section>
  );
}

function Advances({ pay: { advances } }: { readonly pay: CardPay }) {
  if (advances.length === 0) return <p className="quiet">没有未扣完的预支。</p>;
  return (
    <ul className="person-card-papers" aria-label="未扣完的预支">
      {advances.map((advance, index) => (
        <li key={index}>
          {advanceLine(advance)}（{planText(advance.plan, advance.planValue)}）
        </li>
      ))}
    </ul>
  );
}
