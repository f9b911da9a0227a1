// The slip in one line: 应发 − 扣款 ± 零头 = 实发.
import type { Slip } from '../../../shared/features/payroll/slip.ts';
import { subtractFen, yuanText } from '../../../shared/values/money.ts';

export function SlipSum({ slip }: { readonly slip: Slip }) {
  const { gross, earlierGross, afterDeductions, roundingIn, roundingCarry, net } = slip;
  const parts = [
    { name: '应发', sign: '', amount: gross },
    { name: '扣款', sign: '−', amount: subtractFen(gross, afterDeductions) },
    ...(roundingIn === 0 ? [] : [{ name: '上期零头', sign: '+', amount: roundingIn }]),
    ...(roundingCarry === 0 ? [] : [{ name: '本期零头', sign: '−', amount: roundingCarry }]),
    { name: '实发', sign: '=', amount: net },
  ];
  return (
    <>
      {earlierGross !== 0 && (
        <p className="pay-slip-earlier quiet">本月期中结算已发，应发 {yuanText(earlierGross)} 元，不在下面的数里。</p>
      )}
      <p className="pay-slip-sum">
        {parts.map(({ name, sign, amount }) => (
          <span key={name}>
            {sign} {name} <strong>{yuanText(amount)}</strong>
          </span>
        ))}
      </p>
    </>
  );
}
