// The tables of the card.
import { Tag } from 'antd';
import type { Borrowed, Card, OwedGoods } from '../../../shared/features/cards/schema.ts';
import { nameColumn, quantityColumn, someMoneyColumn, textColumn, type Column } from '../../ui/columns.tsx';
import { dueText, toolDueText } from './words.ts';

export const owedColumns: readonly Column<OwedGoods>[] = [
  textColumn('发料单', ({ dispatchNo }) => dispatchNo, { width: 95 }),
  textColumn('发料日期', ({ date }) => date, { width: 98 }),
  nameColumn('货', ({ operation }) => operation, { width: 140 }),
  quantityColumn('应交', ({ asked }) => asked, { width: 72 }),
  quantityColumn('已交合格', ({ qualified }) => qualified, { width: 96 }),
  quantityColumn('返工未交', ({ reworkOpen }) => (reworkOpen === 0 ? null : reworkOpen), { width: 96 }),
  quantityColumn('还欠', ({ stillOut }) => stillOut, { width: 72 }),
  textColumn('应交日期', dueText, {
    width: 175,
    show: (goods) => (goods.overdueDays > 0 ? <Tag color="error">{dueText(goods)}</Tag> : dueText(goods)),
  }),
];

export const heldColumns: readonly Column<Card['held'][number]>[] = [
  textColumn('编号', ({ materialNo }) => materialNo, { width: 100 }),
  nameColumn('物料', ({ name }) => name, { width: 200 }),
  quantityColumn('数量', ({ held }) => held, { width: 110 }),
  textColumn('单位', ({ unit }) => unit, { width: 70 }),
  textColumn('说明', ({ held }) => (held < 0 ? '用料比发料多，请补开漏掉的发料单' : ''), { width: 240 }),
];

export const borrowedColumns: readonly Column<Borrowed>[] = [
  textColumn('编号', ({ equipmentNo }) => equipmentNo, { width: 100 }),
  nameColumn('设备', ({ name }) => name, { width: 200 }),
  textColumn('借出日期', ({ since }) => since, { width: 110 }),
  textColumn('应还日期', toolDueText, {
    width: 190,
    show: (tool) => (tool.lateDays > 0 ? <Tag color="error">{toolDueText(tool)}</Tag> : toolDueText(tool)),
  }),
  someMoneyColumn('押金（元）', ({ deposit }) => deposit, { width: 110 }),
];

export const outputColumns: readonly Column<Card['output'][number]>[] = [
  nameColumn('工序', ({ operation, team }) => (team === null ? operation : `${operation}（${team}，全班组）`), {
    width: 240,
  }),
  quantityColumn('合格', ({ qualified }) => qualified, { width: 90 }),
  quantityColumn('返工', ({ rework }) => (rework === 0 ? null : rework), { width: 80 }),
  quantityColumn('工废', ({ defectWorker }) => (defectWorker === 0 ? null : defectWorker), { width: 80 }),
  quantityColumn('料废', ({ defectMaterial }) => (defectMaterial === 0 ? null : defectMaterial), { width: 80 }),
  textColumn('单位', ({ unit }) => unit, { width: 60 }),
];
