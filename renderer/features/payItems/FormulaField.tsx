// The text of a formula, with what is wrong with it said below while it is typed.
import { Input } from 'antd';
import { useDeferredValue } from 'react';
import type { PayItemId } from '../../../shared/features/payItems/schema.ts';
import { useQuery } from '../../app/useQuery.ts';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (text: string | null) => void;
  /** The item it belongs to. */
  readonly self: PayItemId | null;
}

export function FormulaField({ id, value, onChange, self }: Props) {
  const typed = useDeferredValue(value ?? '');
  const { data: fault } = useQuery('payItems.checkFormula', { formula: typed, self }, { enabled: typed.trim() !== '' });
  return (
    <>
      <Input.TextArea
        {...(id === undefined ? {} : { id })}
        autoSize={{ minRows: 2 }}
        value={value ?? ''}
        onChange={(event) => onChange?.(event.target.value === '' ? null : event.target.value)}
      />
      {typed.trim() !== '' && typeof fault === 'string' && <div role="status">{fault}</div>}
    </>
  );
}
