// How many parts, or how much a month: what the plan asks for.
import { Form } from 'antd';
import type { Fen } from '../../../shared/values/money.ts';
import { CountField, MoneyField } from '../../ui/numberFields.tsx';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
}

export function PlanValueField({ value = null, ...rest }: Props) {
  const plan: unknown = Form.useWatch('plan');
  if (plan === 'parts') return <CountField {...rest} unit="期" value={value} />;
  if (plan === 'fixed') return <MoneyField {...rest} value={value as Fen | null} />;
  return <span className="quiet">下次发工资时一次扣完。</span>;
}
