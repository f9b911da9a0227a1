// Fields for the exact values: money in fen, rates in hao, quantities in 1/1000, hours in minutes, percent in 1/10000.
import type { Fen, Hao } from '../../shared/values/money.ts';
import type { Milli, Minutes, TenThousandth } from '../../shared/values/quantity.ts';
import { DecimalField, type DecimalFieldProps } from './DecimalField.tsx';

export function MoneyField(props: DecimalFieldProps<Fen>) {
  return <DecimalField {...props} places={2} minPlaces={2} unit="元" />;
}

export function RateField(props: DecimalFieldProps<Hao>) {
  return <DecimalField {...props} places={4} minPlaces={2} unit="元" />;
}

/** `decimals` as the product allows (0 = whole pieces); the value is always in 1/1000. */
export function QuantityField({
  decimals = 0,
  unit = '',
  value,
  onChange,
  ...rest
}: DecimalFieldProps<Milli> & { readonly decimals?: number; readonly unit?: string }) {
  const factor = 10 ** (3 - decimals);
  return (
    <DecimalField<number>
      {...rest}
      places={decimals}
      minPlaces={0}
      unit={unit}
      value={value === null || value === undefined ? null : value / factor}
      onChange={(scaled) => onChange?.((scaled === null ? null : scaled * factor) as Milli | null)}
    />
  );
}

/** Whole numbers that are counted, e.g. days or a position in a list. */
export function CountField({ unit = '', ...props }: DecimalFieldProps<number> & { readonly unit?: string }) {
  return <DecimalField {...props} places={0} minPlaces={0} unit={unit} />;
}

/** Hours with up to two decimals, handed on as whole minutes (half away from zero, wage-rules §12.6). */
export function HoursField({ value, onChange, ...rest }: DecimalFieldProps<Minutes>) {
  return (
    <DecimalField<number>
      {...rest}
      places={2}
      minPlaces={0}
      unit="小时"
      value={value === null || value === undefined ? null : Math.round((value * 100) / 60)}
      onChange={(hundredths) =>
        onChange?.((hundredths === null ? null : Math.round((hundredths * 60) / 100)) as Minutes | null)
      }
    />
  );
}

export function PercentField(props: DecimalFieldProps<TenThousandth>) {
  return <DecimalField {...props} places={2} minPlaces={0} unit="%" />;
}
