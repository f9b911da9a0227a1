// Layouts to begin with (facts §4.4); none is a promise of a bank, each says where it comes from.
import type { BankColumn, BankField, BankTemplate } from './bankTemplate.ts';

const column = (title: string, field: BankField): BankColumn => ({ title, field, text: '' });

const plain = {
  file: 'csv',
  separator: 'comma',
  encoding: 'utf8',
  header: true,
  amount: 'yuan',
  markNumbers: false,
  totalLine: false,
  purpose: '{月份}工资',
} as const;

const checkFirst = '请先用一两个人试传，以银行网点给的表样为准。';

export const bankPresets: readonly BankTemplate[] = [
  {
    ...plain,
    name: '通用代发表',
    note: `来自公开程序的导出，未经银行证实。${checkFirst}`,
    file: 'xlsx',
    columns: [
      column('序号', 'no'),
      column('户名', 'name'),
      column('账号', 'account'),
      column('开户行', 'bankName'),
      column('金额', 'amount'),
      column('备注', 'purpose'),
    ],
  },
  {
    ...plain,
    name: '工商银行',
    note: `工行网页说明：必须有卡号、姓名、金额，列的顺序由单位自定；文本文件不要标题行和合计行。网银模板版本不一。${checkFirst}`,
    file: 'txt',
    separator: 'bar',
    encoding: 'gb18030',
    header: false,
    columns: [column('卡号', 'account'), column('姓名', 'name'), column('金额', 'amount')],
  },
  {
    ...plain,
    name: '招商银行',
    note: `来自公开程序的导出，未经银行证实。${checkFirst}`,
    encoding: 'gb18030',
    columns: [
      column('收款账号', 'account'),
      column('收款户名', 'name'),
      column('金额', 'amount'),
      column('用途', 'purpose'),
    ],
  },
  {
    ...plain,
    name: '农商行、邮储等（自定）',
    note: '重庆农村商业银行、邮储银行的格式没有查到，中国银行要用它自己的带宏表格。请向网点要一份表样，照它改列和次序后另存。',
    file: 'xlsx',
    columns: [
      column('序号', 'no'),
      column('姓名', 'name'),
      column('身份证号码', 'idNumber'),
      column('账号', 'account'),
      column('金额', 'amount'),
      column('摘要', 'purpose'),
    ],
  },
];
