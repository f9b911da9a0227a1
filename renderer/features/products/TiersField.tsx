// The bands of a tiered rate: each with an upper bound but the last, which is open.
import { Button, Form } from 'antd';
import { useEffect } from 'react';
import type { Hao } from '../../../shared/values/money.ts';
import type { Milli } from '../../../shared/values/quantity.ts';
import { QuantityField, RateField } from '../../ui/numberFields.tsx';

interface Band {
  readonly upTo: Milli | null;
  readonly rate: Hao | null;
}

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly Band[];
  readonly onChange?: (bands: readonly Band[]) => void;
  readonly unit: string;
  readonly decimals: number;
}

const noBands: readonly Band[] = [];
const open: Band = { upTo: null, rate: null };

export function TiersField({ value: bands = noBands, onChange, unit, decimals }: Props) {
  const mode: unknown = Form.useWatch('tierMode');
  const isTiered = mode === 'progressive' || mode === 'whole';
  useEffect(() => {
    if (mode === undefined) return;
    if (!isTiered && bands.length > 0) onChange?.([]);
    if (isTiered && bands.length === 0) onChange?.([open, open]);
  }, [mode, isTiered, bands, onChange]);
  if (!isTiered) return <span className="quiet">没有阶梯，全部按单价算。</span>;
  const set = (index: number, part: Partial<Band>): void => {
    onChange?.(bands.map((band, at) => (at === index ? { ...band, ...part } : band)));
  };
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {bands.map((band, index) => (
        <div key={index} style={{ display: 'grid', gridTemplateColumns: '56px 200px 160px 64px', gap: 8 }}>
          <span>第 {index + 1} 档</span>
          {index === bands.length - 1 ? (
            <span className="quiet">再往上，不设上限</span>
          ) : (
            <QuantityField
              aria-label={`第 ${String(index + 1)} 档上限`}
              placeholder="到多少为止（含）"
              decimals={decimals}
              unit={unit}
              value={band.upTo}
              onChange={(upTo) => {
                set(index, { upTo });
              }}
            />
          )}
          <RateField
            aria-label={`第 ${String(index + 1)} 档单价`}
            placeholder="单价"
            value={band.rate}
            onChange={(rate) => {
              set(index, { rate });
            }}
          />
          <Button
            type="link"
            disabled={bands.length < 2}
            onClick={() => {
              onChange?.(withoutBand(bands, index));
            }}
          >
            去掉
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => {
            onChange?.([...bands.slice(0, -1), open, ...bands.slice(-1)]);
          }}
        >
          加一档
        </Button>
      </div>
    </div>
  );
}

/** Whichever band is last then has no bound. */
function withoutBand(bands: readonly Band[], index: number): readonly Band[] {
  const left = bands.filter((_, at) => at !== index);
  return left.map((band, at) => (at === left.length - 1 ? { ...band, upTo: null } : band));
}
