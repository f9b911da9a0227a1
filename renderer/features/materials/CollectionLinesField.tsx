// The lines of a 收货单: one row for each operation of the dispatch, four quantities each.
import { useEffect } from 'react';
import type { DispatchId } from '../../../shared/features/materials/documents.ts';
import { quantityText, type Milli } from '../../../shared/values/quantity.ts';
import { useQuery } from '../../app/useQuery.ts';
import { QuantityField } from '../../ui/numberFields.tsx';

interface LineDraft {
  readonly dispatchLineId: number;
  readonly qualified: number;
  readonly rework: number;
  readonly defectWorker: number;
  readonly defectMaterial: number;
}

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly LineDraft[];
  readonly onChange?: (lines: readonly LineDraft[]) => void;
  readonly dispatchId: DispatchId | undefined;
}

const quantities = [
  ['qualified', '合格'],
  ['rework', '返工'],
  ['defectWorker', '工废'],
  ['defectMaterial', '料废'],
] as const;

const none: readonly LineDraft[] = [];

export function CollectionLinesField({ value: lines = none, onChange, dispatchId }: Props) {
  const { data: detail } = useQuery(
    'materials.getDispatch',
    { id: dispatchId ?? 1 },
    { enabled: dispatchId !== undefined },
  );
  const asked = dispatchId === undefined ? undefined : detail?.lines;
  useEffect(() => {
    if (asked === undefined) return;
    const isSame = asked.length === lines.length && asked.every(({ id }, index) => id === lines[index]?.dispatchLineId);
    if (!isSame)
      onChange?.(
        asked.map(({ id }) => ({ dispatchLineId: id, qualified: 0, rework: 0, defectWorker: 0, defectMaterial: 0 })),
      );
  }, [asked, lines, onChange]);
  if (asked === undefined) return <span className="quiet">先选发料单。</span>;
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {lines.map((line, index) => {
        const of = asked.find(({ id }) => id === line.dispatchLineId);
        if (of === undefined) return null;
        return (
          <div key={line.dispatchLineId} className="collection-row">
            <span>
              {of.operation}
              <span className="quiet"> 还在外 {quantityText(of.stillOut)}</span>
              {of.reworkOpen > 0 && <span className="quiet">，返工未交 {quantityText(of.reworkOpen)}</span>}
            </span>
            {quantities.map(([name, label]) => (
              <QuantityField
                key={name}
                aria-label={`${of.operation} ${label}`}
                decimals={of.decimals}
                unit={label}
                value={line[name] === 0 ? null : (line[name] as Milli)}
                onChange={(quantity) =>
                  onChange?.(lines.map((other, at) => (at === index ? { ...other, [name]: quantity ?? 0 } : other)))
                }
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
