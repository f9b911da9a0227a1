// Words and sentences about material, dispatches and what comes back.
import type { OverLossDecision } from '../features/materials/documents.ts';
import type { Cause, DocumentKind, ReversibleKind } from '../features/materials/storeDocuments.ts';
import { dateText, type WorkDate } from '../values/dates.ts';
import { quantityText, type Milli } from '../values/quantity.ts';

export const overLossText: Record<OverLossDecision, string> = {
  charge: '赔偿',
  waive: '免除',
};

export const documentKindText: Record<Exclude<ReversibleKind, 'document'> | DocumentKind, string> = {
  dispatch: '发料单',
  collection: '收货单',
  return: '退料单',
  settlement: '结清',
  supplement: '补料单',
  transfer: '转交单',
  saving: '节约单',
  shortClose: '尾单结清',
  receipt: '入库单',
  issue: '领料单',
  stocktake: '盘点单',
  siteTransfer: '调拨单',
};

/** What a document does with the material on it, as a column of its slip. */
export const movedText: Record<keyof typeof documentKindText, string> = {
  dispatch: '发出',
  collection: '用掉',
  return: '退回',
  settlement: '核销',
  supplement: '补发',
  transfer: '转交',
  saving: '节约',
  shortClose: '',
  receipt: '入库',
  issue: '领用',
  stocktake: '盘点增减',
  siteTransfer: '调拨',
};

export const causeText: Record<Cause, string> = {
  loss: '丢失',
  fault: '料坏',
  shortCount: '数错少发',
  customer: '客户来料',
  purchase: '采购',
};

/** The store that belongs to no site. */
export const headStoreText = '总库';

/** Paper arrives late: a store may be below zero for a while (material-rules §6.8). */
export function storeNoticeText(store: string, material: string, balance: Milli, unit: string): string {
  return `${store}的${material}账面成了 ${quantityText(balance)} ${unit}，请补上漏开的入库单，或盘点。`;
}

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
  reversed: (document: string): string => `${document} 已经冲销，不能再用它收货、退料、结清或改动。`,
  reversedBefore: (document: string): string => `${document} 已经冲销过了，一张单只能冲销一次。`,
  deleteLocked: (document: string, date: WorkDate): string =>
    `${document} 是${dateText(date)}的，那个月的工资已经封存，不能删除。要更正请开冲销单。`,
  reversalBefore: (document: string, date: WorkDate): string =>
    `冲销日期不能早于${document}的日期${dateText(date)}，请改日期。`,
  buildsOn: (document: string, later: string): string => `${document} 之后还有${later}，请先冲销或删除它们。`,
  heldLess: (document: string, worker: string, material: string, missing: Milli, unit: string): string =>
    `${document} 不能撤：${worker}的${material}已经用掉、退回或转走，撤了会差 ${quantityText(missing)} ${unit}。`,
  chargedPaid: (dispatchNo: string): string =>
    `发料单 ${dispatchNo} 的超损赔偿已经算进封存的工资，不能冲销结清。要改请先由老板解封。`,
  ratesDiffer: (collectionNo: string): string =>
    `收货单 ${collectionNo} 的产量已经按几种单价发了工资，算不准要扣回多少。请先由老板解封再改。`,
  sameWorker: (worker: string): string => `转出和转入都是${worker}，请改其中一人。`,
  noOpenDispatch: (worker: string, what: string): string =>
    `${worker}没有未结清的发料单，${what}要记在一张发料单上。请先开发料单。`,
  transferMore: (worker: string, material: string, unit: string, held: Milli, quantity: Milli): string =>
    `${worker}手上只有${material} ${quantityText(held)} ${unit}，转交不了 ${quantityText(quantity)} ${unit}。请核对数量，或先补上漏开的发料单。`,
  savedMore: (worker: string, material: string, unit: string, missing: Milli, quantity: Milli): string =>
    missing === 0
      ? `${worker}的${material}没有超领用料，不用记节约。`
      : `${worker}的${material}只超用了 ${quantityText(missing)} ${unit}，记不了 ${quantityText(quantity)} ${unit} 节约。`,
  closedMore: (dispatchNo: string, operation: string, out: Milli, quantity: Milli): string =>
    `发料单 ${dispatchNo} 的${operation}只差 ${quantityText(out)} 未交，结不了 ${quantityText(quantity)}。`,
  sameStore: (): string => '调出和调入是同一个库，请改其中一个。',
  nothingCounted: (): string => '盘点数和账面都一样，没有差额，不用开盘点单。',
  wrongCode: (code: string): string => `编号 ${code} 不对：有一个字打错，或两个字颠倒了。请对着单子再输一遍。`,
  unknownCode: (code: string): string =>
    `编号 ${code} 对应的单据或工人不在这个账套里，可能是别的账套的单子，或已被删除。`,
  laterDocument: (dispatchNo: string, what: string, date: WorkDate): string =>
    `发料单 ${dispatchNo} 在${dateText(date)}还有${what}，结清日期不能早于它。`,
  reasonMissing: (dispatchNo: string, why: string): string => `发料单 ${dispatchNo} ${why}，结清要写明原因。`,
  stillShort: (short: Milli): string => `还差 ${quantityText(short)} 未交`,
  overLoss: (material: string, overLoss: Milli, unit: string): string =>
    `${material}超损耗 ${quantityText(overLoss)} ${unit}`,
  noPrice: (material: string): string => `${material}没有超损单价，不能按赔偿处理。请先填单价，或选免除。`,
  dispatchInUse: (dispatchNo: string): string =>
    `发料单 ${dispatchNo} 已有收货、退料、结清或别的单据，不能删除。请先删掉那些单据，或改用冲销。`,
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
