// 离职结清单 on paper: one A4 page with what is paid, kept back and given back, and the lines to sign.
import type { Leaver } from '../../../shared/features/closing/leaverSchema.ts';
import { leaverStepTitle } from '../../../shared/text/closing.ts';
import { capitalYuan } from '../../../shared/values/capitals.ts';
import { dateText } from '../../../shared/values/dates.ts';
import { fen, yuanText } from '../../../shared/values/money.ts';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { byHer, toHer, withHer, type MoneyLine } from './leaverLines.ts';
import './leaverPaper.css';

export function LeaverPaper({ leaver, onClose }: { readonly leaver: Leaver; readonly onClose: () => void }) {
  return (
    <PrintSheet
      title={`离职结清单 ${leaver.workerNo} ${leaver.name} ${leaver.date}`}
      paper={{ size: 'A4', landscape: false }}
      pages={[<LeaverSheet key="only" leaver={leaver} />]}
      onClose={onClose}
    />
  );
}

/** What fits on the page with all its heads; the rest is counted in one line. */
const mostLines = 10;

function LeaverSheet({ leaver }: { readonly leaver: Leaver }) {
  const { bookName, workerNo, name, date, engagement, steps, owedToHer, owedByHer } = leaver;
  const balance = fen(owedToHer - owedByHer);
  return (
    <div className="leaver-sheet">
      <h1>离职结清单</h1>
      <div className="leaver-head">
        <span>单位（盖章）：{bookName}</span>
        <span>离职日期：{dateText(date)}</span>
      </div>
      <div className="leaver-head">
        <span>
          姓名：{name}（工号 {workerNo}）{engagement !== null && engagement.post !== '' && `　岗位：${engagement.post}`}
        </span>
        <span>金额单位：元</span>
      </div>
      {engagement !== null && (
        <div className="leaver-head">
          <span>
            用工关系：{dateText(engagement.fromDate)}起
            {engagement.toDate === null ? '，未终止' : `，到${dateText(engagement.toDate)}止`}
          </span>
        </div>
      )}
      <MoneyTable title="一、单位应付" lines={toHer(leaver)} total={owedToHer} />
      <MoneyTable title="二、个人应付（工资里扣不到的）" lines={byHer(leaver)} total={owedByHer} />
      <Things leaver={leaver} />
      <h2>四、各项办理</h2>
      <table>
        <tbody>
          {steps.map(({ code, done, sentence }) => (
            <tr key={code}>
              <th className="leaver-what">{leaverStepTitle[code]}</th>
              <td>{sentence}</td>
              <td className="leaver-done">{done ? '已清' : '未清'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="leaver-balance">
        相抵后{balance < 0 ? '个人还应付单位' : '单位应付个人'}：￥{yuanText(fen(Math.abs(balance)))}（大写：
        {capitalYuan(fen(Math.abs(balance)))}）
      </p>
      <p>以上各项双方核对无误。款项付清、物品交清后，双方工资、预支、押金、物料和工具再无未了事项。</p>
      <div className="leaver-sign">
        <span>本人签字（按手印）：</span>
        <span>会计：</span>
        <span>收发员：</span>
        <span>负责人：</span>
        <span>日期：</span>
      </div>
    </div>
  );
}

interface MoneyProps {
  readonly title: string;
  readonly lines: readonly MoneyLine[];
  readonly total: Leaver['owedToHer'];
}

function MoneyTable({ title, lines, total }: MoneyProps) {
  const shown = lines.slice(0, mostLines);
  return (
    <>
      <h2>{title}</h2>
      <table>
        <tbody>
          {shown.map(({ what, remark, amount }, index) => (
            <tr key={index}>
              <td className="leaver-what">{what}</td>
              <td>{remark}</td>
              <td className="leaver-amount">{yuanText(amount)}</td>
            </tr>
          ))}
          {lines.length > shown.length && (
            <tr>
              <td colSpan={3}>另有 {lines.length - shown.length} 项，已计入合计。</td>
            </tr>
          )}
          <tr className="leaver-total">
            <td className="leaver-what">合计</td>
            <td />
            <td className="leaver-amount">{yuanText(total)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Things({ leaver }: { readonly leaver: Leaver }) {
  const lines = withHer(leaver);
  const shown = lines.slice(0, mostLines);
  return (
    <>
      <h2>三、还在个人手上的货、料、工具</h2>
      <table>
        <tbody>
          {shown.map(({ what, much }, index) => (
            <tr key={index}>
              <td className="leaver-thing">{what}</td>
              <td>{much}</td>
              <td className="leaver-done">□ 已交</td>
            </tr>
          ))}
          {lines.length > shown.length && (
            <tr>
              <td colSpan={3}>另有 {lines.length - shown.length} 项，见发料单和借用登记。</td>
            </tr>
          )}
          {lines.length === 0 && (
            <tr>
              <td>没有。</td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
