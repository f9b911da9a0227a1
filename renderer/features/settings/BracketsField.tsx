// The brackets of a tax table, from low to high; the last one has no upper end.
import { Button } from 'antd';
import type { TaxBracket } from '../../../shared/features/settings/schema.ts';
import { zeroFen } from '../../../shared/values/money.ts';
import { tenThousandth } from '../../../shared/values/quantity.ts';
import { MoneyField, PercentField } from '../../ui/numberFields.tsx';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly TaxBracket[];
  readonly onChange?: (brackets: readonly TaxBracket[]) => void;
}

/** Emptied fields count as 0; a missing upper end is refused by the schema. */
const none = { rate: tenThousandth(0), quickDeduction: zeroFen };
const blank: TaxBracket = { upTo: null, ...none };

export function BracketsField({ id, value = [], onChange }: Props) {
  const change = (index: number, part: Partial<TaxBracket>): void => {
    onChange?.(value.map((bracket, at) => (at === index ? { ...bracket, ...part } : bracket)));
  };
  return (
    <div id={id} style={{ display: 'grid', gap: 6 }}>
      {value.map((bracket, index) => (
        <div
          key={index}
          style={{ display: 'grid', gridTemplateColumns: '40px 1fr 120px 1fr', gap: 8, alignItems: 'center' }}
        >
          <span className="quiet">{index + 1} 级</span>
          {index === value.length - 1 ? (
            <span className="quiet">超过以上的部分</span>
          ) : (
            <MoneyField
              aria-label={`第 ${String(index + 1)} 级上限`}
              placeholder="不超过"
              value={bracket.upTo}
              onChange={(upTo) => {
                change(index, { upTo });
              }}
            />
          )}
          <PercentField
            aria-label={`第 ${String(index + 1)} 级税率`}
            placeholder="税率"
            value={bracket.rate}
            onChange={(rate) => {
              change(index, { rate: rate ?? none.rate });
            }}
          />
          <MoneyField
            aria-label={`第 ${String(index + 1)} 级速算扣除数`}
            placeholder="速算扣除数"
            value={bracket.quickDeduction}
            onChange={(quickDeduction) => {
              change(index, { quickDeduction: quickDeduction ?? none.quickDeduction });
            }}
          />
        </div>
      ))}
      <div style={{ display: 'flex', gap: 8 }}>
        <Button size="small" onClick={() => onChange?.([...value.slice(0, -1), blank, ...value.slice(-1)])}>
          加一级
        </Button>
        <Button
          size="small"
          disabled={value.length < 2}
          onClick={() => onChange?.([...value.slice(0, -2), ...value.slice(-1)])}
        >
          减一级
        </Button>
      </div>
    </div>
  );
}
