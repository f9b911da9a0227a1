// Chinese words for input fields, for sentences about input that does not fit.
const words: Record<string, string> = {
  siteNo: '场所编号',
  name: '名称',
  kind: '类型',
  township: '乡镇',
  village: '村',
  district: '区县',
  month: '月份',
  path: '文件',
};

/** Array positions are counted from 1; a field without a word is named by the record as a whole. */
export function fieldText(step: PropertyKey): string {
  if (typeof step === 'number') return `第 ${String(step + 1)} 行`;
  return words[String(step)] ?? '';
}
