// What is left of a leaver as lines: the same on the screen and on paper.
import type { Leaver } from '../../../shared/features/closing/leaverSchema.ts';
import { dateText, monthText } from '../../../shared/values/dates.ts';
import { fen, yuanText, type Fen } from '../../../shared/values/money.ts';
import { quantityText } from '../../../shared/values/quantity.ts';

export interface MoneyLine {
  readonly what: string;
  readonly remark: string;
  readonly amount: Fen;
}

/** What the workshop still pays her. */
export function toHer({ drafts, unpaid, tools, deposits, roundingCarry, adjustments }: Leaver): MoneyLine[] {
  return [
    ...unpaid.map(({ month, part, net, paid, open }) => ({
      what: part === null ? `${monthText(month)}工资` : `${monthText(month)}期中结算`,
      remark: paid === 0 ? `实发 ${yuanText(net)}，还没有发` : `实发 ${yuanText(net)}，已发 ${yuanText(paid)}`,
      amount: open,
    })),
    ...drafts.map(({ month, gross, deductions, net }) => ({
      what: `${monthText(month)}工资（未封存）`,
      remark: `应发 ${yuanText(gross)}，扣款 ${yuanText(deductions)}`,
      amount: net,
    })),
    ...tools.map(({ equipmentNo, name, deposit }) => ({
      what: `押金 ${equipmentNo} ${name}`,
      remark: '工具归还后退',
      amount: deposit,
    })),
    ...deposits.map(({ equipmentNo, name, toDate, back }) => ({
      what: `押金 ${equipmentNo} ${name}`,
      remark: `${dateText(toDate)}已归还`,
      amount: back,
    })),
    { what: '零头', remark: '以前工资没有发的零头', amount: fen(Math.max(0, roundingCarry)) },
    { what: '补发', remark: '已登记，还没有发', amount: fen(Math.max(0, adjustments)) },
  ].filter(({ amount }) => amount !== 0);
}

/** What her pay does not take any more. */
export function byHer(leaver: Leaver): MoneyLine[] {
  const { advances, damages, items, socialInsuranceOwed, roundingCarry, adjustments } = leaver;
  return [
    ...advances.map(({ date, amount, left }) => ({
      what: `${dateText(date)}预支`,
      remark: `借出 ${yuanText(amount)}，还没有扣完`,
      amount: left,
    })),
    ...damages.map(({ text, amount, left }) => ({
      what: text,
      remark: `赔偿 ${yuanText(amount)}，还没有扣完`,
      amount: left,
    })),
    ...items.map(({ name, left }) => ({ what: name, remark: '以前没有扣完', amount: left })),
    { what: '代垫社保', remark: '车间代垫，还没有扣回', amount: socialInsuranceOwed },
    { what: '零头', remark: '以前多发的零头', amount: fen(Math.max(0, 0 - roundingCarry)) },
    { what: '扣回', remark: '已登记，还没有扣', amount: fen(Math.max(0, 0 - adjustments)) },
  ].filter(({ amount }) => amount !== 0);
}

export interface ThingLine {
  readonly what: string;
  readonly much: string;
}

/** Goods, material and tools that are still with her. */
export function withHer({ goods, openDispatches, materials, tools }: Leaver): ThingLine[] {
  const named = new Set(goods.map(({ dispatchNo }) => dispatchNo));
  return [
    ...goods.map(({ dispatchNo, operation, unit, stillOut, reworkOpen }) => ({
      what: `发料单 ${dispatchNo} ${operation}`,
      much: `未交 ${quantityText(stillOut)} ${unit}${reworkOpen === 0 ? '' : `，返工 ${quantityText(reworkOpen)} ${unit}`}`,
    })),
    ...openDispatches
      .filter((dispatchNo) => !named.has(dispatchNo))
      .map((dispatchNo) => ({ what: `发料单 ${dispatchNo}`, much: '货已交齐，还没有结清' })),
    ...materials.map(({ material, unit, held }) => ({
      what: `物料 ${material}`,
      much: held < 0 ? `多用 ${quantityText(held)} ${unit}，还没有说明` : `手上 ${quantityText(held)} ${unit}`,
    })),
    ...tools.map(({ equipmentNo, name, fromDate, deposit }) => ({
      what: `工具 ${equipmentNo} ${name}`,
      much: `${dateText(fromDate)}借出，押金 ${yuanText(deposit)}`,
    })),
  ];
}
