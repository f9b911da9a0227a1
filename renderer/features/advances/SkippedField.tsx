// Months in which nothing is taken: added one by one, taken off by a click.
import { Tag } from 'antd';
import { isPayMonth, monthText } from '../../../shared/values/dates.ts';
import { MonthField } from '../../ui/dateFields.tsx';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (months: readonly string[]) => void;
}

const none: readonly string[] = [];

export function SkippedField({ id, value: months = none, onChange }: Props) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 4, alignItems: 'center' }}>
      {months.filter(isPayMonth).map((month) => (
        <Tag key={month} closable onClose={() => onChange?.(months.filter((other) => other !== month))}>
          {monthText(month)}
        </Tag>
      ))}
      <MonthField
        {...(id === undefined ? {} : { id })}
        value={null}
        onChange={(month) => {
          if (month !== null && !months.includes(month)) onChange?.([...months, month].sort());
        }}
      />
    </div>
  );
}
