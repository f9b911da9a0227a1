// Words and sentences about material, dispatches and what comes back.
import type { OverLossDecision } from '../features/materials/documents.ts';
import { dateText, type WorkDate } from '../values/dates.ts';
import { quantityText, type Milli } from '../values/quantity.ts';

export const overLossText: Record<OverLossDecision, string> = {
  charge: '赔偿',
  waive: '免除',
};

export const documentKindText = {
  collection: '收货单',
  return: '退料单',
};

/** Why a document cannot be saved: what happened, where, what to do. */
export const documentRefusals = {
  twiceInDocument: (what: string): string => `${what}在同一张单里出现了两次，请合成一行。`,
  dueBeforeDate: (dispatchNo: string): string => `发料单 ${dispatchNo} 的应交日期早于发料日期，请核对日期。`,
  otherWorker: (dispatchNo: string, owner: string): string =>
    `发料单 ${dispatchNo} 是发给${owner}的，这张单填的是别人。请核对工号或发料单号。`,
  beforeDispatch: (what: string, date: WorkDate, dispatchNo: string, dispatched: WorkDate): string =>
    `${what}日期${dateText(date)}早于发料单 ${dispatchNo} 的发料日期${dateText(dispatched)}，请核对日期。`,
  settled: (dispatchNo: string, date: WorkDate): string =>
    `发料单 ${dispatchNo} 已于${dateText(date)}结清，不能再收货、退料或改动。要改请先撤销结清。`,
  emptyLine: (what: string): string => `${what}的合格、返工、工废、料废全是 0，请填数量或去掉这一行。`,
  decimals: (what: string, decimals: number): string =>
    decimals === 0 ? `${what}按整数计，数量不能有小数。` : `${what}的数量最多 ${String(decimals)} 位小数。`,
  overDelivered: (dispatchNo: string, operation: string, asked: Milli, total: Milli): string =>
    `发料单 ${dispatchNo} 的${operation}只发了 ${quantityText(asked)}，收下后共 ${quantityText(total)}，多了。确实多交的，请写明原因再收。`,
  moreThanHeld: (worker: string, material: string, unit: string, held: Milli, quantity: Milli): string =>
    `${worker}手上只有${material} ${quantityText(held)} ${unit}，退不了 ${quantityText(quantity)} ${unit}。请核对数量，或先补上漏开的发料单。`,
  laterDocument: (dispatchNo: string, what: string, date: WorkDate): string =>
    `发料单 ${dispatchNo} 在${dateText(date)}还有${what}，结清日期不能早于它。`,
  reasonMissing: (dispatchNo: string, why: string): string => `发料单 ${dispatchNo} ${why}，结清要写明原因。`,
  stillShort: (short: Milli): string => `还差 ${quantityText(short)} 未交`,
  overLoss: (material: string, overLoss: Milli, unit: string): string =>
    `${material}超损耗 ${quantityText(overLoss)} ${unit}`,
  noPrice: (material: string): string => `${material}没有超损单价，不能按赔偿处理。请先填单价，或选免除。`,
  dispatchInUse: (dispatchNo: string): string =>
    `发料单 ${dispatchNo} 已有收货、退料或结清，不能删除。请先删掉那些单据。`,
  entryPaid: (collectionNo: string): string =>
    `收货单 ${collectionNo} 的产量已经进了封存的工资，不能删除。要改请先由老板解封。`,
};

export const violationText = {
  overUsed: (worker: string, material: string, over: Milli, unit: string, dispatchNo: string): string =>
    `${worker}的${material}用料比发料多 ${quantityText(over)} ${unit}（最近的发料单 ${dispatchNo}），请补开漏掉的发料单，或结清时记为节约。`,
  writeOff: (dispatchNo: string, material: string): string => `发料单 ${dispatchNo} 的${material}核销数与账面对不上。`,
  overDelivered: (dispatchNo: string, operation: string): string =>
    `发料单 ${dispatchNo} 的${operation}收得比发的多，没有写原因。`,
  output: (collectionNo: string): string => `收货单 ${collectionNo} 与计件产量对不上。`,
  worker: (documentNo: string, dispatchNo: string): string =>
    `单据 ${documentNo} 的工人与发料单 ${dispatchNo} 的工人不是同一人。`,
};

export const checkText = {
  identity: '物料收支平衡',
  goods: '收货单与发料单、产量一致',
};

export const bomRefusals = {
  twice: (productNo: string, material: string, operationNo: string | null): string =>
    operationNo === null
      ? `款号 ${productNo} 的${material}已经有一条不分工序的用料定额，请直接改那一条。`
      : `款号 ${productNo} 的${material}已经记在工序 ${operationNo} 上，请改那一条，或每条都写明不同的工序。`,
};
