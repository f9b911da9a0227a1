// The card on screen: who she is at the left, what she has in hand at the right.
import { Card as Box, Descriptions, Tag } from 'antd';
import type { Card } from '../../../shared/features/cards/schema.ts';
import { paperText } from '../../../shared/text/cards.ts';
import { gradeText, sexText, taxItemText } from '../../../shared/text/workers.ts';
import type { PayMonth } from '../../../shared/values/dates.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import { useQuery } from '../../app/useQuery.ts';
import { PlainTable } from '../../ui/PlainTable.tsx';
import { borrowedColumns, heldColumns, outputColumns, owedColumns } from './cardColumns.tsx';
import { CardPayPart } from './CardPayPart.tsx';
import { engagementLine, placeLine } from './words.ts';
import './cards.css';

interface Props {
  readonly workerId: Card['workerId'];
  readonly month: PayMonth;
}

export function CardView({ workerId, month }: Props) {
  const { data: card } = useQuery('cards.get', { workerId, month });
  if (card === undefined) return null;
  return (
    <div className="person-card">
      <div className="person-card-side">
        <Box size="small" title={`${card.workerNo} ${card.name}`}>
          <Descriptions
            size="small"
            column={1}
            items={factsOf(card).map(([label, text]) => ({ key: label, label, children: text }))}
          />
        </Box>
        <Box size="small" title="证件和材料">
          <ul className="person-card-papers" aria-label="证件和材料">
            {card.papers.map(({ kind, present, note }) => (
              <li key={kind}>
                <Tag color={present ? 'success' : 'error'}>{present ? '有' : '缺'}</Tag>
                <strong>{paperText[kind]}</strong> <span className="quiet">{note}</span>
              </li>
            ))}
          </ul>
        </Box>
      </div>
      <div className="person-card-main">
        <CardPayPart workerId={workerId} month={month} />
        <PlainTable
          title="欠交的货"
          rows={card.owed}
          columns={owedColumns}
          rowKey={({ dispatchNo, operation }) => `${dispatchNo} ${operation}`}
          empty="没有欠交的货。"
        />
        <PlainTable
          title="手上的物料"
          rows={card.held}
          columns={heldColumns}
          rowKey={({ materialNo }) => materialNo}
          empty="手上没有物料。"
        />
        <PlainTable
          title="借用的设备"
          rows={card.borrowed}
          columns={borrowedColumns}
          rowKey={({ equipmentNo }) => equipmentNo}
          empty="没有借用设备。"
        />
        <PlainTable
          title="本月产量"
          rows={card.output}
          columns={outputColumns}
          rowKey={({ operation, team }) => `${operation} ${team ?? ''}`}
          empty="这个月还没有产量。"
        />
      </div>
    </div>
  );
}

function factsOf(card: Card): readonly (readonly [string, string])[] {
  const { sex, age, grade, idNumber, phone, categories, household, engagement } = card;
  const { helpers, guessed } = household;
  return [
    [
      '性别年龄',
      [sex === null ? '' : sexText[sex], age === null ? '' : `${String(age)} 岁`].filter(Boolean).join('，'),
    ],
    ['等级', grade === null ? '' : gradeText[grade]],
    ['身份证号码', idNumber],
    ['联系电话', masked(phone, 3, 4)],
    ['用工关系', engagementLine(card)],
    ['计税项目', engagement === null ? '' : taxItemText[engagement.taxItem]],
    ['人员类别', categories.map(({ name, fromDate }) => `${name}（${fromDate} 起）`).join('、') || '一般人员'],
    ['住处', `${placeLine(household)}${guessed ? '（按现住地址）' : ''}`],
    [
      '家庭成员',
      helpers
        .map(({ name, relation, phone: own }) => [name, relation, masked(own, 3, 4)].filter(Boolean).join(' '))
        .join('；'),
    ],
  ].map(([label = '', text = '']) => [label, text || '—'] as const);
}
