// 车间吸纳就业花名册 as a report (facts §2.9): everybody at work in the month, on site and at home.
import { serviceMonths, serviceStart } from '../../../shared/features/reports/rules.ts';
import { referenceNote } from '../../../shared/text/reports.ts';
import { engagementKindText, sexText, workModeText } from '../../../shared/text/workers.ts';
import { CellDate, type CellValue } from '../../../shared/values/cells.ts';
import { ageOn, lastDay, monthText, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import { idNumberFacts } from '../../../shared/values/idNumber.ts';
import { yuanPlain, type Fen } from '../../../shared/values/money.ts';
import type { Report, ReportColumn } from '../../excel/report.ts';
import type { RosterPerson } from './sql.ts';

/** A person with what has to be worked out. */
interface Line extends RosterPerson {
  readonly hired: WorkDate;
  readonly months: number;
  readonly gross: Fen | undefined;
}

interface Field extends ReportColumn {
  readonly value: (line: Line, last: WorkDate, index: number) => CellValue;
}

const text = { format: '@', align: 'left' } as const;
const date = { format: 'yyyy-mm-dd', align: 'center', width: 12 } as const;

const fields: readonly Field[] = [
  { header: '序号', format: '0', align: 'center', width: 5, value: (_, _last, index) => index + 1 },
  { header: '姓名', ...text, width: 9, value: ({ name }) => name },
  { header: '性别', format: '@', align: 'center', width: 5, value: ({ idNumber }) => sexOf(idNumber) },
  { header: '身份证号码', ...text, width: 20, sensitive: true, value: ({ idNumber }) => idNumber },
  { header: '年龄', format: '0', align: 'center', width: 5, value: ({ idNumber }, last) => ageAt(idNumber, last) },
  { header: '人员类别', ...text, width: 11, wrap: true, value: ({ categories }) => categories || null },
  { header: '户籍地址（乡镇/村/组）', ...text, width: 28, wrap: true, value: ({ address }) => address || null },
  { header: '联系电话', ...text, width: 13, sensitive: true, value: ({ phone }) => phone || null },
  {
    header: '用工形式（集中/弹性/居家）',
    format: '@',
    align: 'center',
    width: 9,
    value: ({ workMode }) => workModeText[workMode],
  },
  { header: '岗位（工种）', ...text, width: 10, wrap: true, value: ({ post }) => post || null },
  { header: '合同类型', ...text, width: 13, value: ({ kind }) => engagementKindText[kind] },
  { header: '起始日期', group: '合同起止时间', ...date, value: ({ fromDate }) => new CellDate(fromDate) },
  {
    header: '终止日期',
    group: '合同起止时间',
    ...date,
    value: ({ toDate }) => (toDate === null ? null : new CellDate(toDate)),
  },
  { header: '入职日期', ...date, value: ({ hired }) => new CellDate(hired) },
  { header: '在岗月数', format: '0', align: 'center', width: 6, value: ({ months }) => months },
  {
    header: '月工资（元）',
    format: '0.00',
    align: 'right',
    width: 10,
    value: ({ gross }) => (gross === undefined ? null : Number(yuanPlain(gross))),
  },
  { header: '参加意外险', format: '@', align: 'center', width: 7, value: () => null },
  {
    header: '备注',
    ...text,
    width: 12,
    wrap: true,
    value: ({ toDate }, last) => (toDate !== null && toDate < last ? '本月离岗' : null),
  },
];

export interface RosterFacts {
  readonly bookName: string;
  readonly month: PayMonth;
  readonly isDraft: boolean;
  readonly people: readonly RosterPerson[];
  readonly engagements: ReadonlyMap<
    number,
    readonly { readonly fromDate: WorkDate; readonly toDate: WorkDate | null }[]
  >;
  /** Wages of the month before deductions, by worker. */
  readonly gross: ReadonlyMap<number, Fen>;
}

export function rosterReport({ bookName, month, isDraft, people, engagements, gross }: RosterFacts): Report {
  const last = lastDay(month);
  const lines = people.map((person): Line => {
    const until = person.toDate !== null && person.toDate < last ? person.toDate : last;
    const hired = serviceStart(engagements.get(person.workerId) ?? [], until) ?? person.fromDate;
    return { ...person, hired, months: serviceMonths(hired, until), gross: gross.get(person.workerId) };
  });
  const draft = isDraft ? '（工资未封存，数字可能变动）' : '';
  return {
    title: `${bookName}吸纳就业花名册`,
    info: [`填报单位（盖章）：${bookName}`, `所属月份：${monthText(month)}${draft}`, '填报时间：      年    月    日'],
    columns: fields.map(({ value: _, ...column }) => column),
    rows: lines.map((line, index) => fields.map(({ value }) => value(line, last, index))),
    closing: [],
    signatures: ['填报人：', '审核：', '负责人：', '联系电话：'],
    note: `人员类别和年龄按 ${last} 计；在岗月数为不间断的整月数；月工资为应发。${referenceNote}`,
    rowHeight: 27,
  };
}

function sexOf(idNumber: string): string | null {
  const facts = idNumberFacts(idNumber);
  return facts === undefined ? null : sexText[facts.sex];
}

function ageAt(idNumber: string, on: WorkDate): number | null {
  const facts = idNumberFacts(idNumber);
  return facts === undefined ? null : ageOn(facts.birth, on);
}
