// One copy of a slip: head with code and barcode, goods, material with the balance after it, signatures.
import type { MaterialSlip } from '../../../../shared/features/materials/storeViews.ts';
import { rateText } from '../../../../shared/values/money.ts';
import { quantityText, type Milli } from '../../../../shared/values/quantity.ts';
import { Barcode } from '../../../ui/Barcode.tsx';
import type { SlipPart } from './slipParts.ts';

interface Props {
  readonly slip: MaterialSlip;
  readonly part: SlipPart;
  /** 存根, 工人 or 车间. */
  readonly copy: string;
  readonly page: number;
  readonly pages: number;
}

type Goods = MaterialSlip['goods'][number];

const goodsColumns: readonly { readonly title: string; readonly text: (line: Goods) => string }[] = [
  { title: '数量', text: ({ asked }) => some(asked) },
  { title: '合格', text: ({ qualified }) => some(qualified) },
  { title: '返工', text: ({ rework }) => some(rework) },
  { title: '工废', text: ({ defectWorker }) => some(defectWorker) },
  { title: '料废', text: ({ defectMaterial }) => some(defectMaterial) },
  { title: '单位', text: ({ unit }) => unit },
  { title: '约定单价', text: ({ rate }) => (rate === null ? '' : rateText(rate)) },
  { title: '还要交', text: ({ stillOut }) => (stillOut === null ? '' : quantityText(stillOut)) },
];

const ofStores = ['入库单', '领料单', '盘点单', '调拨单'];

/** Is the other side a person, who signs? */
export function isOfPerson({ title }: MaterialSlip): boolean {
  return !ofStores.includes(title);
}

function some(quantity: Milli | null): string {
  return quantity === null || quantity === 0 ? '' : quantityText(quantity);
}

export function SlipSheet({ slip, part: { goods, materials }, copy, page, pages }: Props) {
  const columns = goodsColumns.filter(
    ({ title, text }) => title === '单位' || slip.goods.some((line) => text(line) !== ''),
  );
  return (
    <div className="counter-slip">
      <div className="counter-slip-head">
        <div>
          <div className="counter-slip-book">{slip.bookName}</div>
          <h1>
            {slip.title}
            <small>（{copy}联）</small>
          </h1>
        </div>
        <div className="counter-slip-code">
          <Barcode text={slip.code} width={44} height={9} />
          <strong>{slip.code}</strong>
        </div>
      </div>
      <div className="counter-slip-line">
        <span>单号：{slip.documentNo}</span>
        <span>日期：{slip.date}</span>
        {slip.dueDate !== null && <span>应交日期：{slip.dueDate}</span>}
        {slip.worker !== '' && (
          <span>
            {slip.to !== '' ? '从：' : isOfPerson(slip) ? '工人：' : '库：'}
            {slip.worker}
          </span>
        )}
        {slip.to !== '' && <span>到：{slip.to}</span>}
        {pages > 1 && (
          <span>
            第 {page} 页，共 {pages} 页
          </span>
        )}
      </div>
      {goods.length > 0 && (
        <table>
          <thead>
            <tr>
              <th className="counter-slip-name">货</th>
              {columns.map(({ title }) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goods.map((line) => (
              <tr key={line.operation}>
                <td>{line.operation}</td>
                {columns.map(({ title, text }) => (
                  <td key={title} className="number">
                    {text(line)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {materials.length > 0 && (
        <table>
          <thead>
            <tr>
              <th className="counter-slip-name">物料</th>
              <th>{slip.moved}</th>
              <th>单位</th>
              <th>这张单后结存</th>
            </tr>
          </thead>
          <tbody>
            {materials.map(({ material, unit, quantity, balance }) => (
              <tr key={material}>
                <td>{material}</td>
                <td className="number">{quantityText(quantity)}</td>
                <td className="number">{unit}</td>
                <td className="number">{quantityText(balance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {slip.others !== '' && <p>另外还存：{slip.others}</p>}
      {slip.reason !== '' && <p>说明：{slip.reason}</p>}
      {slip.remark !== '' && <p>{slip.remark}</p>}
      {slip.reversed && <p>这张单已经冲销，不再计算。</p>}
      <div className="counter-slip-signs">
        <span>经办人：</span>
        <span>{isOfPerson(slip) ? '工人签字（指印）：' : '对方签字：'}</span>
        <span>日期：</span>
      </div>
    </div>
  );
}
