// One Chinese sentence for every refusal: what happened, where, what to do.
import { monthText } from '../values/dates.ts';
import type { ErrorCode, ErrorData, Refusal } from '../contract/errors.ts';

type Sentences = { readonly [Code in ErrorCode]: (data: ErrorData[Code]) => string };

const sentences: Sentences = {
  badInput: ({ where, why }) => (where === '' ? `${why}。` : `${where}：${why}。`),
  unknownMethod: ({ method }) => `程序没有“${method}”这项功能，请确认程序是最新版本。`,
  notAllowed: ({ needs }) => `当前操作员没有权限，需要${needs}来做。`,
  noBookOpen: () => '还没有打开账套，请先新建或打开一个账套。',
  notFound: ({ what }) => `找不到${what}，可能已被删除，请刷新后再试。`,
  stale: () => '所选的记录已经不在，或还被别处用着，这一步没有保存。请刷新后再试。',
  taken: ({ what, value }) => `${what}“${value}”已经有了，请换一个。`,
  inUse: ({ what, by }) => `${what}已经用在${by}里，不能删除。`,
  refused: ({ sentence }) => sentence,
  late: ({ month }) => `${monthText(month)}的工资已封存。确是漏记的，请勾选“补记”：按当天工价计，在下一期工资里补发。`,
  locked: ({ what }) => `${what}已封存，不能改动。要改请先由老板解封。`,
  closed: ({ month }) =>
    `${monthText(month)}已结账，这个月的账不能再改。请记在以后的日期上；一定要改，先由老板在“结账”里反结账。`,
  readOnly: ({ holder }) => `账套正在别处打开（${holder}），这里只能看、不能改。请先关闭那一边。`,
  file: ({ path, why }) => `${why}：${path}`,
  cancelled: () => '已取消，没有改动任何数据。',
  noSession: () =>
    '这个页面和程序没有连上，可能是旧页面，或地址已经用过一次。请关闭它，重新启动坊账，用新打开的页面继续。',
  lost: () => '程序没有回应，可能已经关闭。刚才这一步没有确认保存。请重新启动坊账，再看一遍最后的数据。',
  fault: ({ id }) => `程序出错了（编号 ${id}），这一步没有保存。请重试；再出现请把编号告诉技术人员。`,
};

export function sentenceOf(refusal: Refusal): string {
  const say = sentences[refusal.code] as (data: Refusal['data']) => string;
  return say(refusal.data);
}
