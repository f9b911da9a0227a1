// A number typed as decimals and handed on as a scaled integer; the base of the fields for money, rates, quantities and hours.
import { Input } from 'antd';
import { useState } from 'react';
import { decimalText, parseDecimal } from '../../shared/values/decimal.ts';

export interface DecimalFieldProps<Value extends number> {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: Value | null;
  /** null when emptied; NaN while the text is no number of this kind, which the form refuses. */
  readonly onChange?: (value: Value | null) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
}

interface Scale {
  readonly places: number;
  readonly minPlaces: number;
  readonly unit: string;
}

export function DecimalField<Value extends number>(props: DecimalFieldProps<Value> & Scale) {
  const { value, onChange, places, minPlaces, unit, ...rest } = props;
  const [typing, setTyping] = useState<string>();
  const isBad = typing !== undefined && Number.isNaN(read(typing, places) ?? 0);
  return (
    <Input
      {...rest}
      className="number"
      inputMode="decimal"
      autoComplete="off"
      suffix={unit}
      status={isBad ? 'error' : ''}
      value={typing ?? textOf(value, places, minPlaces)}
      onChange={(event) => {
        setTyping(event.target.value);
        onChange?.(read(event.target.value, places) as Value | null);
      }}
      onBlur={() => {
        if (!isBad) setTyping(undefined);
      }}
    />
  );
}

function textOf(value: number | null | undefined, places: number, minPlaces: number): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : decimalText(value, places, minPlaces);
}

function read(text: string, places: number): number | null {
  if (text.trim() === '') return null;
  const parsed = parseDecimal(text, places);
  return typeof parsed === 'number' ? parsed : Number.NaN;
}
