// The steps of a leaver in their order, and beside them what is left.
import { Button } from 'antd';
import { useLocation } from 'wouter';
import type { Leaver, LeaverStepCode } from '../../../shared/features/closing/leaverSchema.ts';
import { leaverStepTitle } from '../../../shared/text/closing.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { moneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { jumpOfStep } from './jumps.ts';
import { byHer, toHer, withHer, type MoneyLine, type ThingLine } from './leaverLines.ts';
import { StateMark } from './StateMark.tsx';

const money: readonly Column<MoneyLine>[] = [
  textColumn('项目', ({ what }) => what, { width: 220 }),
  textColumn('说明', ({ remark }) => remark, { width: 210 }),
  moneyColumn('金额（元）', ({ amount }) => amount, { width: 100 }),
];
const things: readonly Column<ThingLine>[] = [
  textColumn('东西', ({ what }) => what, { width: 270 }),
  textColumn('多少', ({ much }) => much, { width: 260 }),
];

export function LeaverView({ leaver }: { readonly leaver: Leaver }) {
  const { steps, owedToHer, owedByHer } = leaver;
  const left = steps.filter(({ done }) => !done).length;
  return (
    <div className="leaver">
      <section aria-label="步骤">
        <p>{left === 0 ? '各项都已结清，可以打印结清单签字。' : `还有 ${String(left)} 步没有做完，按先后做：`}</p>
        <ol className="leaver-steps">
          {steps.map(({ code, done, sentence }) => (
            <li key={code}>
              <StateMark tone={done ? 'good' : 'warn'} text={done ? '已清' : '未清'} />
              <div>
                <strong>{leaverStepTitle[code]}</strong>
                <div className="quiet">{sentence}</div>
              </div>
              <StepActions leaver={leaver} code={code} done={done} />
            </li>
          ))}
        </ol>
      </section>
      <div className="leaver-left">
        <PlainTable
          title={`车间还要付 ${yuanText(owedToHer)} 元`}
          rows={toHer(leaver)}
          columns={money}
          rowKey={({ what, remark }) => what + remark}
          empty="没有要付的。"
        />
        <PlainTable
          title={`工资扣不到、本人还欠 ${yuanText(owedByHer)} 元`}
          rows={byHer(leaver)}
          columns={money}
          rowKey={({ what, remark }) => what + remark}
          empty="没有欠的。"
        />
        <PlainTable
          title="还在本人手上的货、料、工具"
          rows={withHer(leaver)}
          columns={things}
          rowKey={({ what }) => what}
          empty="没有。"
        />
      </div>
    </div>
  );
}

function StepActions({
  leaver,
  code,
  done,
}: {
  readonly leaver: Leaver;
  readonly code: LeaverStepCode;
  readonly done: boolean;
}) {
  const [, go] = useLocation();
  const { path, verb } = jumpOfStep(leaver, code);
  return (
    <span className="leaver-actions">
      {code === 'advances' && !done && <TakeAll leaver={leaver} />}
      <Button
        size="small"
        onClick={() => {
          go(path);
        }}
      >
        {verb}
      </Button>
    </span>
  );
}

/** Changes the plans; the pay that takes them is locked as always. */
function TakeAll({ leaver: { workerId, name, lastMonth, lastLocked } }: { readonly leaver: Leaver }) {
  const take = useCommand('closing.takeAdvances', '已改为一次扣回');
  return (
    <ConfirmButton
      size="small"
      disabled={lastLocked}
      question={`${name}的预支都在${monthText(lastMonth)}工资里一次扣回？`}
      explanation="每笔没扣完的预支都改成“一次扣回”。工资不够扣的，剩下的要本人付现金。"
      verb="一次扣回"
      run={() => take({ workerId, month: lastMonth })}
    >
      最后一月扣完
    </ConfirmButton>
  );
}
