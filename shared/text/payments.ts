// Words and sentences about handing out wages.
import type { BankField, BankTemplate } from '../features/payments/bankTemplate.ts';
import type { AttachmentKind, NamedSlip, Part, PaymentMethod, PaymentState } from '../features/payments/schema.ts';
import type { TaxFileKind } from '../features/payments/taxFile.ts';
import { dateText, monthText, type PayMonth, type WorkDate } from '../values/dates.ts';
import { yuanText, type Fen } from '../values/money.ts';

export const paymentMethodText: Record<PaymentMethod, string> = {
  bank: '银行转账',
  wechat: '微信',
  alipay: '支付宝',
  cash: '现金',
};

export const paymentStateText: Record<PaymentState, string> = {
  ok: '已付',
  failed: '付款失败',
  reversed: '已冲销',
  reversal: '冲销',
};

export const attachmentKindText: Record<AttachmentKind, string> = { jpg: '照片', png: '图片', pdf: 'PDF' };

type Who = Pick<NamedSlip, 'workerNo' | 'name'>;

/** "冉小兰（0001）". */
export function whoText({ workerNo, name }: Who): string {
  return `${name}（${workerNo}）`;
}

/** "2026年10月", or the days of an interim run: "2026年10月1日至15日". */
export function spanText({ month, part }: Pick<NamedSlip, 'month' | 'part'>): string {
  return part === null ? monthText(month) : `${dateText(part.fromDate)}至${dayText(part.toDate)}`;
}

/** "1日至15日" for an interim run, else empty. */
export function partText(part: Part): string {
  return part === null ? '' : `${dayText(part.fromDate)}至${dayText(part.toDate)}`;
}

function dayText(date: WorkDate): string {
  return `${Number(date.slice(8))}日`;
}

/** "0001 冉小兰 2026年10月工资", for the log. */
export function slipText({ workerNo, name, ...slip }: NamedSlip): string {
  return `${workerNo} ${name} ${spanText(slip)}工资`;
}

export const paymentRefusals = {
  draft: (month: PayMonth): string => `${monthText(month)}工资还没有封存，不能发放。请先核对，再封存，然后发放。`,
  nothingOpen: (slip: NamedSlip): string => `${whoText(slip)}${spanText(slip)}的工资已经发清，没有未发的。`,
  tooMuch: (slip: NamedSlip, amount: Fen, open: Fen): string =>
    `${whoText(slip)}${spanText(slip)}只有 ${yuanText(open)} 元未发，不能发 ${yuanText(amount)} 元，请改金额。`,
  tooEarly: (date: WorkDate, month: PayMonth): string =>
    `发放日期${dateText(date)}早于${monthText(month)}，请核对日期；提前支的钱请记在预支里。`,
  inFuture: (date: WorkDate): string => `日期${dateText(date)}还没有到，请在付款以后登记。`,
  undoTooEarly: (date: WorkDate, paid: WorkDate): string =>
    `日期${dateText(date)}早于这笔发放的日期${dateText(paid)}，请核对。`,
  noneOpen: (month: PayMonth): string => `所选的人${monthText(month)}工资都已经发清，没有未发的。`,
  otherMonth: (month: PayMonth): string => `所选的人里有的不在${monthText(month)}的工资里，请刷新后再选。`,
  notOk: (slip: NamedSlip, state: PaymentState): string =>
    `${whoText(slip)}的这笔发放是“${paymentStateText[state]}”，不能再改。`,
};

export const paymentWarnings = {
  cash: (names: readonly string[]): string =>
    `${names.join('、')}是脱贫人口或监测对象，工资用现金发放，申报补贴时可能不被认可，建议改用银行转账。`,
  noAccount: (names: readonly string[]): string =>
    `${names.join('、')}没有银行卡号，收款账号留空，请在工人资料里补填。`,
};

export const attachmentRefusals = {
  kind: '附件只收照片（JPG、PNG）和 PDF，这个文件不是',
  size: '附件不能超过 5 兆，请压缩后再试',
};

/** Said on screen wherever arrears stand. */
export const arrearsNote = '只算已封存的月份；还没有封存的月份，工资数字可能变动，不算在内。';

export const bankFieldText: Record<BankField, string> = {
  no: '序号',
  name: '户名（姓名）',
  account: '账号',
  bankName: '开户行',
  amount: '金额',
  purpose: '用途',
  workerNo: '工号',
  idNumber: '身份证号码',
  phone: '联系电话',
  fixed: '固定文字',
  blank: '空列',
};

export const fileKindText: Record<BankTemplate['file'], string> = {
  xlsx: 'Excel 工作簿（.xlsx）',
  csv: '文本表格（.csv）',
  txt: '文本（.txt）',
};

export const separatorText: Record<BankTemplate['separator'], string> = {
  comma: '逗号',
  tab: '制表符',
  bar: '竖线 |',
};

export const encodingText: Record<BankTemplate['encoding'], string> = {
  utf8: 'UTF-8（带标记）',
  gb18030: 'GB18030（国标，老网银）',
};

export const amountFormatText: Record<BankTemplate['amount'], string> = {
  yuan: '1926.00（元，两位小数）',
  shortYuan: '1926（元，去掉末尾的 0）',
  fen: '192600（分）',
};

export const bankFileTexts = {
  noAccount: (who: Who): string => `${whoText(who)}没有银行卡号，没有放进文件。`,
  nobody: '没有可以放进文件的人：要有未发的工资，也要有银行卡号。',
  wouldBreak: (who: Who, title: string): string =>
    `${whoText(who)}的“${title}”里有分隔符、换行，或以 = + - @ 开头，写进银行文件会出错，请先改正这一项。`,
  notTemplate: '这不是坊账导出的银行代发格式',
  wrongTemplate: '这个银行代发格式不完整，或是新版程序写的',
};

export const taxFileText: Record<TaxFileKind, { readonly title: string; readonly says: string }> = {
  wages: { title: '正常工资薪金收入', says: '按工资薪金计税的人，24 列' },
  service: { title: '一般劳务报酬（收入）', says: '按劳务报酬计税的人；列名是“*收入、免税收入”的版本' },
  service2026: { title: '一般劳务报酬（本期收入）', says: '列名是“本期收入、本期免税收入”的版本' },
  serviceStudent: { title: '劳务报酬（实习生累计）', says: '多一列“累计个人养老金”，只用于实习学生' },
  people: { title: '人员信息采集', says: '报送人员用，51 列；先报人员，再报收入' },
};

export const taxFileNotes = {
  judge: '列名照公开资料，以扣缴端自己下载的模板为准；列名不同时请按扣缴端的模板改标题行。',
  socialInsurance: '程序只知道社保个人部分的合计，全部写在“基本养老保险费”里，医疗、失业、公积金写 0，请在扣缴端分开。',
  specialDeductions: (names: readonly string[]): string =>
    `专项附加扣除只知道合计，各“累计”列留空，由扣缴端按采集信息带出。账里有专项附加扣除的人：${names.join('、')}，请核对。`,
  untaxed: (names: readonly string[]): string => `计税项目是“不代扣”的人不在文件里：${names.join('、')}。`,
  nobody: (month: PayMonth, title: string): string => `${monthText(month)}没有要写进“${title}”的人。`,
};
