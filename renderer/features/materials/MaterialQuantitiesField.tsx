// One quantity field for each of a list of materials, and a way to add another; only those filled in are handed on.
import { useState } from 'react';
import type { Milli } from '../../../shared/values/quantity.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { useQuery } from '../../app/useQuery.ts';
import { QuantityField } from '../../ui/numberFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

/** The program finds the dispatch (material-rules §6.6); store documents leave it out when they are sent. */
export interface MaterialQuantity {
  readonly materialId: number;
  readonly quantity: number;
  readonly dispatchId: null;
}

interface Offered {
  readonly materialId: number;
  readonly name: string;
  readonly unit: string;
  /** Shown beside the field; absent where it means nothing. */
  readonly held?: Milli;
}

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly MaterialQuantity[];
  readonly onChange?: (lines: readonly MaterialQuantity[]) => void;
  readonly offered: readonly Offered[];
  /** What the quantity is, e.g. 退回. */
  readonly word: string;
  /** 0 counts as something (a stock-take that found nothing). */
  readonly allowZero?: boolean;
}

const none: readonly MaterialQuantity[] = [];

export function MaterialQuantitiesField({ id, value = none, onChange, offered, word, allowZero = false }: Props) {
  const { data: materials = [] } = useQuery('materials.list', {});
  const [added, setAdded] = useState<readonly number[]>([]);
  const more = added.flatMap((materialId): Offered[] => {
    const material = materials.find((each) => Number(each.id) === materialId);
    return material === undefined ? [] : [{ materialId, name: material.name, unit: material.unit }];
  });
  const rows = [...offered, ...more];
  const left = materials.filter((material) => rows.every(({ materialId }) => materialId !== Number(material.id)));
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {rows.map(({ materialId, name, unit, held }) => (
        <div key={materialId} className="quantity-row">
          <span>
            {name}
            {held !== undefined && (
              <span className="quiet">
                {' '}
                手上 {quantityText(held)} {unit}
              </span>
            )}
          </span>
          <QuantityField
            aria-label={`${name} ${word}`}
            decimals={3}
            unit={unit}
            value={(value.find((line) => line.materialId === materialId)?.quantity ?? null) as Milli | null}
            onChange={(quantity) => {
              const others = value.filter((line) => line.materialId !== materialId);
              const isSomething = quantity !== null && (quantity !== 0 || allowZero);
              onChange?.(isSomething ? [...others, { materialId, quantity, dispatchId: null }] : others);
            }}
          />
        </div>
      ))}
      {left.length > 0 && (
        <SelectField<number>
          {...(id === undefined ? {} : { id })}
          width={320}
          placeholder="加一种物料：编号、名称或拼音"
          options={left.map(({ id: material, materialNo, name }) => ({
            value: Number(material),
            label: `${materialNo} ${name}`,
          }))}
          value={null}
          onChange={(materialId) => {
            if (materialId !== null) setAdded([...added, materialId]);
          }}
        />
      )}
    </div>
  );
}
