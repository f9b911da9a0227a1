// One of a list, found by typing or by pinyin; `PersonPicker` is the same for workers.
import { Select } from 'antd';
import { matchesPinyin } from './finder.ts';

export interface Option<Value extends string | number> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string | number> {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: Value | null;
  /** null when emptied. */
  readonly onChange?: (value: Value | null) => void;
  readonly options: readonly Option<Value>[];
  readonly placeholder?: string;
  readonly allowClear?: boolean;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
  readonly width?: number;
}

export function SelectField<Value extends string | number>(props: Props<Value>) {
  const { value, onChange, options, width, ...rest } = props;
  return (
    <Select<Value, Option<Value>>
      {...rest}
      style={{ width: width ?? '100%' }}
      showSearch={{ filterOption: (typed, option) => matchesPinyin(option?.label ?? '', typed) }}
      options={[...options]}
      value={value ?? null}
      onChange={(next: Value | undefined) => onChange?.(next ?? null)}
    />
  );
}

/** Options from the word table of a closed list, in its order. */
export function optionsOf<Value extends string>(words: Readonly<Record<Value, string>>): readonly Option<Value>[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value: value as Value, label }));
}

interface Person<PersonId extends number> {
  readonly id: PersonId;
  readonly workerNo: string;
  readonly name: string;
}

interface PersonProps<PersonId extends number> extends Omit<Props<PersonId>, 'options'> {
  readonly persons: readonly Person<PersonId>[];
}

/** Found by number, name, initials or full pinyin. */
export function PersonPicker<PersonId extends number>({ persons, ...rest }: PersonProps<PersonId>) {
  const options = persons.map(({ id, workerNo, name }) => ({ value: id, label: `${workerNo} ${name}` }));
  return <SelectField placeholder="工号、姓名或拼音" {...rest} options={options} />;
}
