// The members of a team output: added by a picker, each with a share as the split asks.
import { Button, Form } from 'antd';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { splits, type Split } from '../../../shared/features/output/teamSchema.ts';
import { weightText } from '../../../shared/text/output.ts';
import type { Milli, Minutes } from '../../../shared/values/quantity.ts';
import { HoursField, QuantityField } from '../../ui/numberFields.tsx';
import { PersonPicker } from '../../ui/SelectField.tsx';

interface Member {
  readonly workerId: number;
  readonly weight: number | null;
}

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly Member[];
  readonly onChange?: (members: readonly Member[]) => void;
  readonly persons: OutputOf<'workers.pick'>;
}

const nobody: readonly Member[] = [];

export function MembersField({ id, value: members = nobody, onChange, persons }: Props) {
  const watched: unknown = Form.useWatch('split');
  const split = splits.find((one) => one === watched) ?? 'equal';
  const left = persons.filter((person) => members.every(({ workerId }) => workerId !== person.id));
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {members.map((member) => (
        <div
          key={member.workerId}
          style={{ display: 'grid', gridTemplateColumns: '160px 180px 64px', gap: 8, alignItems: 'center' }}
        >
          <span>{nameOf(persons, member.workerId)}</span>
          <WeightField
            split={split}
            label={`${nameOf(persons, member.workerId)} ${weightText[split]}`}
            value={member.weight}
            onChange={(weight) => {
              onChange?.(members.map((other) => (other.workerId === member.workerId ? { ...other, weight } : other)));
            }}
          />
          <Button
            type="link"
            size="small"
            onClick={() => {
              onChange?.(members.filter(({ workerId }) => workerId !== member.workerId));
            }}
          >
            去掉
          </Button>
        </div>
      ))}
      <PersonPicker<number>
        {...(id === undefined ? {} : { id })}
        width={240}
        placeholder="加一名成员：工号、姓名或拼音"
        persons={left}
        value={null}
        onChange={(workerId) => {
          if (workerId !== null) onChange?.([...members, { workerId, weight: split === 'equal' ? 1 : null }]);
        }}
      />
    </div>
  );
}

interface WeightProps {
  readonly split: Split;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (weight: number | null) => void;
}

function WeightField({ split, label, value, onChange }: WeightProps) {
  const field = { 'aria-label': label, onChange };
  switch (split) {
    case 'equal':
      return <span className="quiet">平均分</span>;
    case 'hours':
      return <HoursField {...field} value={value as Minutes | null} />;
    case 'points':
      return <QuantityField {...field} decimals={3} unit="分" value={value as Milli | null} />;
    case 'hand':
      return <QuantityField {...field} decimals={3} value={value as Milli | null} />;
  }
}

function nameOf(persons: OutputOf<'workers.pick'>, workerId: number): string {
  const person = persons.find(({ id }) => id === workerId);
  return person === undefined ? '' : `${person.workerNo} ${person.name}`;
}
