// Whether the month is a draft or locked, by whom and when, and what it comes to.
import { Tag } from 'antd';
import type { MonthView } from '../../../shared/features/payroll/schema.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { payStateText } from './words.ts';

export function MonthState({ view }: { readonly view: MonthView }) {
  const { state, lockedAt, lockedBy, rows, totals } = view;
  return (
    <>
      <Tag color={state === 'draft' ? 'default' : 'green'}>{payStateText[state]}</Tag>
      {lockedAt !== null && (
        <span className="quiet">
          {lockedBy} {lockedAt.slice(0, 16).replace('T', ' ')} 封存
        </span>
      )}
      <span>
        {rows.length} 人，应发 <strong>{yuanText(totals.gross)}</strong> 元，实发{' '}
        <strong>{yuanText(totals.net)}</strong> 元
      </span>
    </>
  );
}
