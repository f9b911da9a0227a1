// The columns of a bank file in their order: title, what stands in it, a fixed text where that is so.
import { Button, Input } from 'antd';
import type { BankColumn, BankField } from '../../../shared/features/payments/bankTemplate.ts';
import { bankFieldText } from '../../../shared/text/payments.ts';
import { optionsOf, SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: readonly BankColumn[];
  readonly onChange?: (columns: readonly BankColumn[]) => void;
}

const noColumns: readonly BankColumn[] = [];
const fields = optionsOf(bankFieldText);

export function BankColumnsField({ value: columns = noColumns, onChange }: Props) {
  const set = (index: number, part: Partial<BankColumn>): void => {
    onChange?.(columns.map((column, at) => (at === index ? { ...column, ...part } : column)));
  };
  return (
    <div className="bank-columns">
      {columns.map((column, index) => (
        <ColumnRow
          key={index}
          no={index + 1}
          column={column}
          isFirst={index === 0}
          isLast={index === columns.length - 1}
          onSet={(part) => {
            set(index, part);
          }}
          onMove={(by) => onChange?.(moved(columns, index, by))}
          onRemove={() => onChange?.(columns.filter((_, at) => at !== index))}
        />
      ))}
      <span />
      <Button
        size="small"
        style={{ justifySelf: 'start' }}
        onClick={() => onChange?.([...columns, { title: '', field: 'blank', text: '' }])}
      >
        加一列
      </Button>
    </div>
  );
}

interface RowProps {
  readonly no: number;
  readonly column: BankColumn;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onSet: (part: Partial<BankColumn>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function ColumnRow({ no, column, isFirst, isLast, onSet, onMove, onRemove }: RowProps) {
  const name = `第 ${String(no)} 列`;
  return (
    <>
      <span>{no}</span>
      <Input
        aria-label={`${name}标题`}
        placeholder="标题"
        value={column.title}
        onChange={(event) => {
          onSet({ title: event.target.value });
        }}
      />
      <SelectField<BankField>
        aria-label={`${name}内容`}
        options={fields}
        value={column.field}
        onChange={(field) => {
          if (field !== null) onSet({ field, text: field === 'fixed' ? column.text : '' });
        }}
      />
      {column.field === 'fixed' ? (
        <Input
          aria-label={`${name}固定文字`}
          placeholder="每一行都写这几个字"
          value={column.text}
          onChange={(event) => {
            onSet({ text: event.target.value });
          }}
        />
      ) : (
        <span />
      )}
      <span>
        <Button size="small" type="link" disabled={isFirst} onClick={() => onMove(-1)}>
          上移
        </Button>
        <Button size="small" type="link" disabled={isLast} onClick={() => onMove(1)}>
          下移
        </Button>
        <Button size="small" type="link" onClick={onRemove}>
          去掉
        </Button>
      </span>
    </>
  );
}

function moved(columns: readonly BankColumn[], index: number, by: -1 | 1): BankColumn[] {
  const [column] = columns.slice(index, index + 1);
  const others = columns.filter((_, at) => at !== index);
  return column === undefined ? others : [...others.slice(0, index + by), column, ...others.slice(index + by)];
}
