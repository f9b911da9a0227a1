// Words about wages: kinds of lines and deductions, warnings, and what is wrong with rows the rules cannot accept.
import type { PayEngagement, PayOperation, WorkerMonth } from '../features/payroll/input.ts';
import type { Deduction, SlipLine, Warning } from '../features/payroll/slip.ts';
import { dateText, type WorkDate } from '../values/dates.ts';
import { fen, yuanText, type Fen } from '../values/money.ts';
import { hoursText, type Minutes } from '../values/quantity.ts';
import { roundDivide } from '../values/rounding.ts';

export const lineKindText: Record<SlipLine['kind'], string> = {
  piece: '计件工资',
  overtimePiece: '加班加成',
  reprice: '阶梯补差价',
  late: '补记产量',
  lateOvertime: '补记加班加成',
  adjustment: '补发扣回',
  team: '班组计件',
  time: '计时工资',
  overtimeTime: '加班加成',
  item: '工资项目',
  topUp: '补差',
};

export const deductionKindText: Record<Deduction['kind'], string> = {
  socialInsurance: '社保个人',
  socialInsuranceOwed: '代垫社保',
  tax: '个人所得税',
  damages: '赔偿',
  item: '扣款项目',
  advance: '预支',
};

export const taxName = { wages: '个人所得税（工资薪金）', service: '个人所得税（劳务报酬）' } as const;

export function advanceName(date: WorkDate): string {
  return `${dateText(date)}预支`;
}

/** Without figures, as in the payroll JSON. */
export const warningText: Record<Warning['code'], string> = {
  attendanceMissing: '出勤未填',
  belowHourlyMinimum: '折算时薪低于小时最低工资标准',
  homeContractOnSite: '居家承揽却在场所上班',
  overageServiceOnSite: '已过退休年龄，签劳务协议却在场所上班',
  overageOvertime: '超龄用工协议安排了加班',
  outputWithoutAttendance: '有产量却没有考勤',
  floorWithoutAttendance: '没有考勤，补差按满勤计算',
  dueHoursAbove174: '应出勤超过 174 小时',
  noMinimumWage: '没有填最低工资标准',
};

export const warningMessages = {
  attendanceMissing: () => '出勤未填，最低工资补差和计时工资无法按出勤计算，请补填考勤。',
  belowHourlyMinimum: (pay: Fen, time: Minutes, minimum: Fen) =>
    `折算时薪 ${yuanText(hourly(pay, time))} 元，低于小时最低工资标准 ${yuanText(minimum)} 元。`,
  homeContractOnSite: () => '用工关系是居家承揽，上班方式却是在场所，容易被认定为劳动关系，请核对。',
  overageServiceOnSite: () => '已过退休年龄，签的是劳务协议，又在场所上班：2026年7月1日起应签超龄用工协议，请核对。',
  overageOvertime: () => '超龄用工协议一般不安排加班，本月有加班加成，请核对。',
  outputWithoutAttendance: (days: readonly WorkDate[]) => `有产量却没有考勤的日子：${days.map(dateText).join('、')}。`,
  floorWithoutAttendance: () => '别人有考勤，这名工人一天也没有：最低工资按全月满勤计算，请核对。',
  dueHoursAbove174: (due: number) =>
    `本月应出勤 ${hoursText(due as Minutes)} 小时，超过 174 小时，请核对日历和应出勤。`,
  noMinimumWage: (district: string) =>
    `没有填${district === '' ? '本区县' : district}的最低工资标准，无法计算补差，请到设置里补填。`,
} satisfies Record<Warning['code'], unknown>;

function hourly(pay: Fen, time: Minutes): Fen {
  return fen(roundDivide(BigInt(pay) * 60n, BigInt(time)));
}

export function workerFault({ workerNo, name }: Pick<WorkerMonth, 'workerNo' | 'name'>, sentence: string): string {
  return `工号 ${workerNo} ${name}：${sentence}`;
}

export function overlapFault(earlier: PayEngagement, later: PayEngagement): string {
  const end = earlier.toDate === null ? '没有终止' : `到 ${dateText(earlier.toDate)}`;
  return `两段用工关系重叠：${dateText(earlier.fromDate)}起的那段${end}，${dateText(later.fromDate)}又起一段，请改其中一段的日期。`;
}

export function outputFault(date: WorkDate, operation: PayOperation | undefined): string {
  const what = operation === undefined ? '' : `款号 ${operation.productNo} 工序 ${operation.operationNo} 的`;
  return `${dateText(date)}起有${what}产量，当天没有用工关系，未计入工资，请补用工关系或改产量的日期。`;
}

export function teamFault(date: WorkDate, team: string): string {
  return `${dateText(date)}有班组“${team}”的产量，当天没有用工关系，未计入工资，请补用工关系或改成员。`;
}

export function attendanceFault(date: WorkDate): string {
  return `${dateText(date)}有考勤，当天没有用工关系，未计入工资，请补用工关系或删去考勤。`;
}

export const typedFault = '本月录入了工资项目，却没有用工关系，未计入工资，请补用工关系。';

export function teamWeightsFault(date: WorkDate, team: string): string {
  return `${dateText(date)}班组“${team}”的产量：成员的工时或分值都是 0，无法分配，请补填。`;
}

export function formulaFault(item: string, why: string): string {
  return `工资项目“${item}”的公式有误，未计算。${why}。`;
}

export function circleFault(circle: readonly string[]): string {
  return `工资项目的公式互相引用成了圈，未计算：${circle.join(' → ')}。`;
}

export function formulaValueFault(item: string, why: string): string {
  return `工资项目“${item}”没有算出来：${why}，按 0 计。`;
}
