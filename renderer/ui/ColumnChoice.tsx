// Which columns of a list are shown.
import { Button, Checkbox, Popover } from 'antd';
import type { Column } from './columns.tsx';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (titles: readonly string[]) => void;
}

export function ColumnChoice<Row>({ columns, chosen, onChange }: Props<Row>) {
  const content = (
    <Checkbox.Group
      style={{ display: 'grid', gap: 4 }}
      options={columns.map(({ title }) => title)}
      value={[...chosen]}
      onChange={onChange}
    />
  );
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title="显示的列">
      <Button>列</Button>
    </Popover>
  );
}
