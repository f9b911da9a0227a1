// The material given along with a dispatch; the BOM proposes it, what is really given is typed.
import { Button, Form } from 'antd';
import { useEffect, useRef } from 'react';
import type { Milli } from '../../../shared/values/quantity.ts';
import { useQuery } from '../../app/useQuery.ts';
import { QuantityField } from '../../ui/numberFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import type { LineDraft } from './DispatchLinesField.tsx';

interface Sent {
  readonly materialId: number;
  readonly quantity: number | null;
}

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly Sent[];
  readonly onChange?: (materials: readonly Sent[]) => void;
  /** Something was typed here: from now on the proposal is not taken over any more. */
  readonly onTouched: () => void;
}

const none: readonly Sent[] = [];

export function DispatchMaterialsField({ id, value: sent = none, onChange, onTouched }: Props) {
  const { data: materials = [] } = useQuery('materials.list', {});
  const asked = useAsked();
  const { data: proposed } = useQuery('materials.propose', { lines: asked }, { enabled: asked.length > 0 });
  const isUntouched = useRef(true);
  useEffect(() => {
    if (!isUntouched.current || proposed === undefined || asked.length === 0) return;
    const next = proposed.map(({ materialId, quantity }) => ({ materialId, quantity }));
    if (JSON.stringify(next) !== JSON.stringify(sent)) onChange?.(next);
  }, [proposed, asked, sent, onChange]);
  const set = (next: readonly Sent[]): void => {
    isUntouched.current = false;
    onTouched();
    onChange?.(next);
  };
  const left = materials.filter((material) => sent.every(({ materialId }) => materialId !== material.id));
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {sent.map((each, index) => {
        const material = materials.find((other) => other.id === each.materialId);
        const text = material === undefined ? '' : `${material.materialNo} ${material.name}`;
        return (
          <div key={each.materialId} className="document-row">
            <span>{text}</span>
            <QuantityField
              aria-label={`${text} 数量`}
              decimals={3}
              unit={material?.unit ?? ''}
              value={each.quantity as Milli | null}
              onChange={(quantity) => set(sent.map((other, at) => (at === index ? { ...other, quantity } : other)))}
            />
            <span />
            <Button type="link" size="small" onClick={() => set(sent.filter((_, at) => at !== index))}>
              去掉
            </Button>
          </div>
        );
      })}
      <div style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
        <SelectField<number>
          {...(id === undefined ? {} : { id })}
          width={320}
          placeholder="加一种物料：编号、名称或拼音"
          options={left.map(({ id: value, materialNo, name }) => ({
            value: Number(value),
            label: `${materialNo} ${name}`,
          }))}
          value={null}
          onChange={(materialId) => {
            if (materialId !== null) set([...sent, { materialId, quantity: null }]);
          }}
        />
        <span className="quiet">按用料定额加允许损耗自动带出，实发多少填多少。</span>
      </div>
    </div>
  );
}

/** The lines of the form that already have a quantity. */
function useAsked(): { operationId: number; asked: number }[] {
  const watched: unknown = Form.useWatch('lines');
  const lines = Array.isArray(watched) ? (watched as readonly LineDraft[]) : [];
  return lines.flatMap(({ operationId, asked }) =>
    asked === null || Number.isNaN(asked) || asked <= 0 ? [] : [{ operationId, asked }],
  );
}
