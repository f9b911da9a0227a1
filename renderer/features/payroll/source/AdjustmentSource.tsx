// What a correction is about: the reason, and what the corrected month paid.
import type { LineSource } from '../../../../shared/features/payroll/sourceSchema.ts';
import { yuanText } from '../../../../shared/values/money.ts';
import { runName } from '../words.ts';

export function AdjustmentSource({ source }: { readonly source: Extract<LineSource, { kind: 'adjustment' }> }) {
  const { corrects, reason, paid } = source;
  return (
    <div className="source">
      <p>原因：{reason}</p>
      {paid.map(({ part, gross, net }) => (
        <p key={part?.fromDate ?? ''}>
          {runName({ month: corrects, part })}工资条：应发 {yuanText(gross)} 元，实发 {yuanText(net)} 元
        </p>
      ))}
    </div>
  );
}
