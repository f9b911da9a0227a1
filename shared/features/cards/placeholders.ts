// What the braces of an agreement's text stand for: {姓名} and so on.

export const placeholders = [
  '单位',
  '区县',
  '姓名',
  '性别',
  '身份证号码',
  '住址',
  '联系电话',
  '开户行',
  '银行卡号',
  '用工类型',
  '上班方式',
  '岗位',
  '工作地点',
  '起始日期',
  '终止日期',
  '计税项目',
  '计时工资',
  '最低工资',
  '工价表',
  '损耗率',
  '赔偿上限',
  '借用设备',
  '押金',
  '归还日期',
  '家庭成员',
  '今天',
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What the book says for each; '' = nothing, a line to write on is left. */
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

export const blankLine = '＿＿＿＿＿＿＿＿';

export interface FilledText {
  readonly content: string;
  readonly blanks: readonly string[];
  readonly unknown: readonly string[];
}

/** Each name once, in the order of the text. */
export function fillText(content: string, values: PlaceholderValues): FilledText {
  const blanks = new Set<string>();
  const unknown = new Set<string>();
  const filled = content.replace(/\{([^{}\n]{1,20})\}/g, (whole, name: string) => {
    if (!isPlaceholder(name)) {
      unknown.add(name);
      return whole;
    }
    if (values[name] === '') blanks.add(name);
    return values[name] || blankLine;
  });
  return { content: filled, blanks: [...blanks], unknown: [...unknown] };
}

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}
