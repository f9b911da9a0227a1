// What stands behind a deduction, opened under it: the record and what was taken of it before, the year's tax so far.
import { Spin } from 'antd';
import type { Period } from '../../../../shared/features/payroll/schema.ts';
import type { DeductionSource as Source } from '../../../../shared/features/payroll/sourceSchema.ts';
import type { Slip } from '../../../../shared/features/payroll/slip.ts';
import { planText } from '../../../../shared/text/advances.ts';
import { dateText, monthText } from '../../../../shared/values/dates.ts';
import { sumFen, yuanText } from '../../../../shared/values/money.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { runName } from '../words.ts';
import { ItemSource } from './ItemSource.tsx';
import { TaxSource } from './TaxSource.tsx';

interface Props {
  readonly period: Period;
  readonly workerId: Slip['workerId'];
  /** Number of the deduction in the slip, from 0. */
  readonly deduction: number;
}

export function DeductionSource({ period, workerId, deduction }: Props) {
  const { data: source } = useQuery('payroll.deductionSource', { ...period, workerId, deduction });
  return <div className="source">{source === undefined ? <Spin size="small" /> : <Opened source={source} />}</div>;
}

function Opened({ source }: { readonly source: Source }) {
  switch (source.kind) {
    case 'advance': {
      const { date, amount, plan, planValue, firstMonth, note, before } = source;
      return (
        <>
          <p>
            {dateText(date)}预支 {yuanText(amount)} 元，{planText(plan, planValue)}，从{monthText(firstMonth)}工资扣起
            {note !== '' && `（${note}）`}
          </p>
          <Before before={before} />
        </>
      );
    }
    case 'damages':
      return (
        <>
          <p>
            {dateText(source.date)} {source.text}：赔偿 {yuanText(source.amount)} 元
          </p>
          <Before before={source.before} />
        </>
      );
    case 'item':
      return (
        <>
          <ItemSource source={source} />
          <Before before={source.before} />
        </>
      );
    case 'tax':
      return <TaxSource source={source} />;
    case 'nothing':
      return <p className="quiet">说明里已写全，没有别的记录。</p>;
  }
}

function Before({ before }: Pick<Extract<Source, { kind: 'damages' }>, 'before'>) {
  if (before.length === 0) return <p className="quiet">以前封存的工资里还没有扣过。</p>;
  const parts = before.map(({ month, part, taken }) => `${runName({ month, part })} ${yuanText(taken)}`);
  return (
    <p>
      以前已扣：{parts.join('，')}，共 {yuanText(sumFen(before.map(({ taken }) => taken)))} 元
    </p>
  );
}
