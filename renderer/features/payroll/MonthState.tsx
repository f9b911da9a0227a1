// How a run stands: draft or locked, by whom and when, what it comes to, what was paid earlier, who had pay last month.
import { Tag } from 'antd';
import type { MonthView } from '../../../shared/features/payroll/schema.ts';
import type { Comparison } from '../../../shared/features/payroll/viewSchema.ts';
import { addFen, sumFen, yuanText } from '../../../shared/values/money.ts';
import { payStateText } from './words.ts';

interface Props {
  readonly view: MonthView;
  readonly comparison: Comparison | undefined;
}

export function MonthState({ view, comparison }: Props) {
  const { state, part, lockedAt, lockedBy, rows, totals } = view;
  const earlier = part === null ? sumFen(comparison?.rows.map(({ earlierNet }) => earlierNet) ?? []) : 0;
  return (
    <>
      <Tag color={state === 'draft' ? 'default' : 'success'}>{payStateText[state]}</Tag>
      {lockedAt !== null && (
        <span className="quiet">
          {lockedBy} {lockedAt.slice(0, 16).replace('T', ' ')} 封存
        </span>
      )}
      <span>
        {rows.length} 人，应发 <strong>{yuanText(totals.gross)}</strong> 元，实发{' '}
        <strong>{yuanText(totals.net)}</strong> 元
        {earlier !== 0 && <>，加上期中已发共 {yuanText(addFen(totals.net, sumFen([earlier])))} 元</>}
      </span>
      {part === null && comparison !== undefined && <Gone view={view} comparison={comparison} />}
    </>
  );
}

/** Those with pay last month and none now: forgotten, or gone. */
function Gone({ view, comparison }: { readonly view: MonthView; readonly comparison: Comparison }) {
  const here = new Set(view.rows.map(({ workerId }) => workerId));
  const gone = comparison.rows.filter(
    ({ workerId, before, earlierNet }) => before !== null && earlierNet === 0 && !here.has(workerId),
  );
  if (gone.length === 0) return null;
  const names = gone.map(({ workerNo, name }) => `${workerNo} ${name}`).join('、');
  return (
    <span className="quiet" title={names}>
      上月有、本月没有：{gone.length} 人（
      {gone
        .slice(0, 2)
        .map(({ name }) => name)
        .join('、')}
      {gone.length > 2 ? '等' : ''}）
    </span>
  );
}
