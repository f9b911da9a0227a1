// Words and sentences of the card, the round and the agreements.
import type { Paper } from '../features/cards/schema.ts';
import { dateText, type WorkDate } from '../values/dates.ts';

export const paperText: Record<Paper['kind'], string> = {
  idNumber: '身份证',
  agreement: '用工协议',
  bankAccount: '银行卡',
  phone: '联系电话',
  address: '住址',
};

export const paperNotes = {
  idChecked: '号码通过校验',
  idUnverified: '号码待核，请对照身份证核对',
  signed: (name: string, on: WorkDate): string => `${name}，${dateText(on)}签`,
  printed: (name: string, on: WorkDate): string => `${name}，${dateText(on)}已打印，还没有签`,
  noAgreement: '没有打印和签字的记录',
  otherEngagement: (name: string): string => `${name}是以前的用工关系签的，请按现在的重签`,
  missing: '没有登记',
};

export const cardRefusals = {
  helperTwice: (name: string): string => `家庭成员“${name}”写了两次，请去掉一个。`,
  helperIsHolder: (name: string): string => `${name}是承揽人本人，不用再写进家庭成员。`,
  noEngagement: (worker: string, on: WorkDate): string =>
    `${worker}在${dateText(on)}没有用工关系，协议没有可依据的内容。请先到“工人”里补上用工关系。`,
  signedBeforePrinted: (on: WorkDate): string => `签字日期早于打印日期${dateText(on)}，请核对日期。`,
  signedStays: (name: string): string => `“${name}”已经签字，不能删除。确实作废的，请先撤销签字。`,
};

export const agreementWarnings = {
  otherKind: (template: string, kind: string): string =>
    `这名工人现在的用工类型是${kind}，与“${template}”不一致，请核对。`,
  homeOnSite: '上班方式不是居家：在场所里听从安排上班的，不宜签承揽合同，可能被认定为劳动关系。',
  notRetired: '按身份证号码看还没有到退休年龄，请核对是否应签劳动合同。',
};
