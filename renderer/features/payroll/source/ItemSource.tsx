// Where a pay item's value comes from.
import type { ItemSource as Source } from '../../../../shared/features/payroll/sourceSchema.ts';

export function ItemSource({ source: { source, formula, inputs } }: { readonly source: Omit<Source, 'kind'> }) {
  if (source === 'fixed') return <div className="source">固定金额，每月一样；在“工资项目”里改。</div>;
  if (source === 'typed') return <div className="source">本月录入的金额；在“每月录入”里改。</div>;
  return (
    <div className="source">
      <p>公式：{formula}</p>
      {inputs.length > 0 && <p>其中：{inputs.map(({ name, value }) => `${name} = ${value}`).join('，')}</p>}
    </div>
  );
}
