// The runs of the month: interim runs and the last one; shown once there is more than the last.
import { Segmented } from 'antd';
import { useLocation } from 'wouter';
import type { MonthView, Period } from '../../../shared/features/payroll/schema.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { pathOf } from './periodPath.ts';
import { partText, payStateText } from './words.ts';

export function RunTabs({ view }: { readonly view: MonthView }) {
  const [, go] = useLocation();
  const { month, part, runs } = view;
  if (part === null && runs.length === 0) return null;
  const locked = runs.toReversed().map((run) => ({
    value: pathOf(run),
    label: `${nameOf(run)}：${payStateText[run.state]}，${String(run.workers)} 人，实发 ${yuanText(run.net)}`,
  }));
  const here = pathOf(view);
  const preview =
    part !== null && !locked.some(({ value }) => value === here)
      ? [{ value: here, label: `${nameOf(view)}：预览` }]
      : [];
  const last = { value: pathOf({ month, part: null }), label: '月末结算' };
  return (
    <div>
      <Segmented
        aria-label="本月各次结算"
        options={[...locked, ...preview, last]}
        value={here}
        onChange={(path) => {
          go(path);
        }}
      />
    </div>
  );
}

function nameOf({ part }: Pick<Period, 'part'>): string {
  return part === null ? '月末结算' : `期中 ${partText(part)}`;
}
