// Sets the print offset, and shows the ruler page by which it is found.
import { Button, InputNumber, Popover, Space } from 'antd';
import { mostOffset, type PrintOffset } from './printOffset.ts';

interface Props {
  readonly offset: PrintOffset;
  readonly onChange: (offset: PrintOffset) => void;
  readonly isRulerShown: boolean;
  readonly onRuler: (shown: boolean) => void;
}

export function PrintOffsetButton({ offset, onChange, isRulerShown, onRuler }: Props) {
  const millimetres = (label: string, value: number, change: (next: number) => void) => (
    <label>
      {label}{' '}
      <InputNumber
        aria-label={`${label}（毫米）`}
        value={value}
        min={-mostOffset}
        max={mostOffset}
        step={0.5}
        precision={1}
        style={{ width: 84 }}
        onChange={(next) => {
          change(next ?? 0);
        }}
      />{' '}
      毫米
    </label>
  );
  const content = (
    <Space orientation="vertical">
      {millimetres('右移', offset.right, (right) => {
        onChange({ ...offset, right });
      })}
      {millimetres('下移', offset.down, (down) => {
        onChange({ ...offset, down });
      })}
      <span className="quiet">负数是左移、上移。只在这台电脑上有效。</span>
      <Button
        onClick={() => {
          onRuler(!isRulerShown);
        }}
      >
        {isRulerShown ? '回到原来的页' : '看校准页'}
      </Button>
    </Space>
  );
  const isMoved = offset.right !== 0 || offset.down !== 0;
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title="打印位置">
      <Button>{isMoved ? '打印位置（已调）' : '打印位置'}</Button>
    </Popover>
  );
}
