// One person at the counter: who she is, what she holds, owes, has earned and borrowed, and her last slips.
import { Button, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Counter } from '../../../shared/features/materials/storeViews.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import { yuanText, type Fen } from '../../../shared/values/money.ts';
import { quantityText } from '../../../shared/values/quantity.ts';
import { useMonth } from '../../app/useMonth.ts';
import { call } from '../../client.ts';
import type { Slip } from './slipRef.ts';

interface Props {
  readonly counter: Counter;
  readonly chosen: number | undefined;
  readonly onChoose: (dispatchId: number) => void;
  readonly onSlip: (slip: Slip) => void;
}

export function CounterPerson({ counter, chosen, onChoose, onSlip }: Props) {
  return (
    <div className="counter">
      <section className="counter-side" aria-label="这个人">
        <h2>
          {counter.workerNo} {counter.name}
          {!counter.engaged && <Tag color="error">没有用工关系</Tag>}
        </h2>
        <Link href={`/cards/${String(counter.workerId)}`}>看一人一卡</Link>
        <p className="quiet">
          编号 {counter.code}
          {counter.phone !== '' && ` · ${counter.phone}`}
          {counter.address !== '' && ` · ${counter.address}`}
        </p>
        <Earned key={counter.workerId} workerId={counter.workerId} />
        <h3>手上的料</h3>
        {counter.held.length === 0 && <p className="quiet">手上没有料。</p>}
        <table>
          <tbody>
            {counter.held.map(({ materialId, name, unit, held }) => (
              <tr key={materialId} className={held < 0 ? 'counter-bad' : ''}>
                <td>{name}</td>
                <td className="number">
                  {quantityText(held)} {unit}
                  {held < 0 && '（多用了）'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>借用的设备</h3>
        {counter.tools.length === 0 && <p className="quiet">没有借设备。</p>}
        {counter.tools.map(({ equipmentNo, name, fromDate }) => (
          <p key={equipmentNo}>
            {equipmentNo} {name}
            <span className="quiet">，{fromDate} 起</span>
          </p>
        ))}
        <h3>最近的单子</h3>
        {counter.recent.map(({ kind, id, date, what }) => (
          <p key={`${kind}${String(id)}`}>
            <Button type="link" size="small" onClick={() => onSlip({ kind, id })}>
              {what}
            </Button>
            <span className="quiet">{date}</span>
          </p>
        ))}
      </section>
      <section className="counter-main" aria-label="没交完和没结清的发料单">
        <table>
          <thead>
            <tr>
              <th>发料单</th>
              <th>应交日期</th>
              <th>工序</th>
              <th className="number">应交</th>
              <th className="number">合格</th>
              <th className="number">返工未交</th>
              <th className="number">还在外</th>
            </tr>
          </thead>
          <tbody>
            {counter.owed.map((line) => (
              <tr
                key={line.lineId}
                className={line.dispatchId === chosen ? 'active' : ''}
                onClick={() => onChoose(line.dispatchId)}
              >
                <td>{line.dispatchNo}</td>
                <td>
                  {line.dueDate}
                  {line.overdueDays > 0 && <Tag color="error">逾期 {line.overdueDays} 天</Tag>}
                </td>
                <td>{line.operation}</td>
                <td className="number">
                  {quantityText(line.asked)} {line.unit}
                </td>
                <td className="number">{quantityText(line.qualified)}</td>
                <td className="number">{line.reworkOpen === 0 ? '' : quantityText(line.reworkOpen)}</td>
                <td className="number">
                  <strong>{quantityText(line.stillOut)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {counter.owed.length === 0 && <p className="quiet">没有未结清的发料单。按 F2 发料。</p>}
      </section>
    </div>
  );
}

/** For the bookkeeper; a clerk is refused the figure and sees no line at all. */
function Earned({ workerId }: { readonly workerId: Counter['workerId'] }) {
  const { today } = useMonth();
  const [gross, setGross] = useState<Fen>();
  useEffect(() => {
    let isCurrent = true;
    if (today !== undefined)
      call('payroll.slips', { month: monthOf(today), part: null, workerIds: [workerId] }).then(
        ({ slips }) => {
          if (isCurrent) setGross(slips[0]?.gross);
        },
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [today, workerId]);
  return gross === undefined ? null : <p>本月已挣 {yuanText(gross)} 元</p>;
}
