// The line under a grid: what is wrong with the cell under the cursor, what is selected, whether all is saved, and the Enter switch.
import { Segmented } from 'antd';
import type { ReactNode } from 'react';

export type EnterWay = 'right' | 'down';

interface Props {
  /** What the cursor's cell, or the last action, has to say. */
  readonly remark: string | undefined;
  readonly isFault: boolean;
  /** “选中 12 格，合计 96” */
  readonly selected: string;
  readonly saving: number;
  readonly bad: number;
  readonly everSaved: boolean;
  readonly enterWay: EnterWay;
  readonly onEnterWay: (way: EnterWay) => void;
  readonly help: ReactNode;
}

export function GridStatus(props: Props) {
  const { remark, isFault, selected, help, enterWay, onEnterWay } = props;
  return (
    <div className="grid-status">
      <span className={isFault ? 'grid-remark grid-remark-bad' : 'grid-remark'} role="status" aria-live="polite">
        {remark ?? help}
      </span>
      <span className="grid-selected">{selected}</span>
      <span className={props.bad > 0 ? 'grid-saved grid-remark-bad' : 'grid-saved'}>{savedText(props)}</span>
      <Segmented<EnterWay>
        size="small"
        aria-label="回车的方向"
        value={enterWay}
        onChange={onEnterWay}
        options={[
          { value: 'right', label: '回车向右' },
          { value: 'down', label: '回车向下' },
        ]}
      />
    </div>
  );
}

function savedText({ saving, bad, everSaved }: Props): string {
  if (bad > 0) return `${String(bad)} 格没有保存（红色）`;
  if (saving > 0) return '正在保存…';
  return everSaved ? '已保存' : '';
}
