// The slip in one line: 应发 − 扣款 ± 零头 = 实发.
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import { subtractFen, yuanText } from '../../../shared/values/money.ts';

export function SlipSum({ slip }: { readonly slip: Slip }) {
  const { gross, afterDeductions, roundingIn, roundingCarry, net } = slip;
  const parts = [
    { name: '应发', sign: '', amount: gross },
    { name: '扣款', sign: '−', amount: subtractFen(gross, afterDeductions) },
    ...(roundingIn === 0 ? [] : [{ name: '上期零头', sign: '+', amount: roundingIn }]),
    ...(roundingCarry === 0 ? [] : [{ name: '本期零头', sign: '−', amount: roundingCarry }]),
    { name: '实发', sign: '=', amount: net },
  ];
  return (
    <p className="slip-sum">
      {parts.map(({ name, sign, amount }) => (
        <span key={name}>
          {sign} {name} <strong>{yuanText(amount)}</strong>
        </span>
      ))}
    </p>
  );
}
