// The card on one A4 page: what fits in full, of longer lists the first rows and how many are left.
import type { Card, CardPay } from '../../../shared/features/cards/schema.ts';
import { dateText, monthText, type PayMonth } from '../../../shared/values/dates.ts';
import { yuanText } from '../../../shared/values/money.ts';
import { useMonth } from '../../app/useMonth.ts';
import { useQuery } from '../../app/useQuery.ts';
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { CardPaperHead } from './CardPaperHead.tsx';
import { CardPaperTable } from './CardPaperTable.tsx';
import { advanceLine, payItems } from './payWords.ts';
import { rowsFor, tablesOf } from './cardPaperTables.ts';
import './cardPaper.css';

interface Props {
  readonly workerId: Card['workerId'];
  readonly month: PayMonth;
  readonly onClose: () => void;
}

export function CardPaper({ workerId, month, onClose }: Props) {
  const { data: card } = useQuery('cards.get', { workerId, month });
  const { data: pay } = useQuery('cards.pay', { workerId, month });
  const { data: settings } = useQuery('settings.get', {});
  const { today } = useMonth();
  const isReady = card !== undefined && pay !== undefined && settings !== undefined && today !== undefined;
  return (
    <PrintSheet
      title={card === undefined ? '一人一卡' : `一人一卡 ${card.workerNo} ${card.name}`}
      paper={{ size: 'A4', landscape: false }}
      pages={
        isReady
          ? [
              <div key="card" className="card-paper">
                <h1>{settings.name}一人一卡</h1>
                <CardPaperHead card={card} />
                <PaySection pay={pay} />
                {rowsFor(tablesOf(card)).map(({ table, shown }) => (
                  <CardPaperTable key={table.title} table={table} shown={shown} />
                ))}
                <div className="card-paper-foot">
                  <span>本人签字：</span>
                  <span>经手人：</span>
                  <span>{dateText(today)}打印</span>
                </div>
              </div>,
            ]
          : []
      }
      onClose={onClose}
    />
  );
}

const advancesShown = 2;

function PaySection({ pay }: { readonly pay: CardPay }) {
  const { slip, advances, month, state } = pay;
  const title = `${monthText(month)}工资${state === 'draft' ? '（草稿）' : ''}`;
  const rest = advances.length - advancesShown;
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {slip === null
          ? '这个月没有工资。'
          : payItems(slip)
              .map(([label, amount]) => `${label} ${yuanText(amount)}`)
              .join('　')}
      </p>
      <p>
        {advances.length === 0 ? '没有未扣完的预支。' : advances.slice(0, advancesShown).map(advanceLine).join('；')}
        {rest > 0 && `；另有 ${String(rest)} 笔`}
      </p>
    </section>
  );
}
