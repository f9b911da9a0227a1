// One page of a big-type slip.
import { periodText } from '../../../../shared/features/payroll/contract.ts';
import type { Slip } from '../../../../shared/features/payroll/slip.ts';
import { capitalYuan } from '../../../../shared/values/capitals.ts';
import { subtractFen, yuanText } from '../../../../shared/values/money.ts';
import { heightOf, type BigRow } from './bigRows.ts';

interface Props {
  readonly slip: Slip;
  readonly isDraft: boolean;
  readonly rows: readonly BigRow[];
  readonly page: number;
  readonly pages: number;
  /** Of the paper, in mm. */
  readonly width: number;
}

export function BigSlipPage({ slip, isDraft, rows, page, pages, width }: Props) {
  return (
    <div className="big-slip">
      <header>
        <h1>{slip.name}</h1>
        <span>
          工号 {slip.workerNo}　{periodText(slip)}
          {isDraft && '（草稿）'}
        </span>
      </header>
      {rows.map(({ what, how, amount }, index) => (
        <div
          key={index}
          className="big-slip-row"
          style={{ height: `${String(heightOf({ what, how, amount }, width))}mm` }}
        >
          <div>
            <strong>{what}</strong>
            {how !== '' && <div className="big-slip-how">{how}</div>}
          </div>
          <strong>{amount}</strong>
        </div>
      ))}
      {page === pages && <BigSum slip={slip} />}
      {pages > 1 && (
        <footer>
          第 {page} 页，共 {pages} 页
        </footer>
      )}
    </div>
  );
}

function BigSum({ slip }: { readonly slip: Slip }) {
  const { gross, earlierGross, afterDeductions, roundingIn, roundingCarry, net } = slip;
  const carried = subtractFen(roundingIn, roundingCarry);
  return (
    <div className="big-slip-sum">
      {earlierGross !== 0 && (
        <div className="big-slip-earlier">期中已发，应发 {yuanText(earlierGross)}，不在下面的数里</div>
      )}
      <div>
        应发 {yuanText(gross)}　扣款 {yuanText(subtractFen(gross, afterDeductions))}
        {carried !== 0 && `　零头 ${yuanText(carried)}`}
      </div>
      <div className="big-slip-net">实发 {yuanText(net)} 元</div>
      <div>{capitalYuan(net)}</div>
      <div className="big-slip-sign">领款人签字：</div>
    </div>
  );
}
