// Words for reports.
import type { ReportName } from '../features/reports/schema.ts';

export const reportText: Record<ReportName, { readonly title: string; readonly says: string }> = {
  wageSheet: { title: '工资发放表', says: '一人一行，应发、扣款、实发，留签字栏；A4 横向，可直接打印' },
  wageLedger: { title: '工资支付台账', says: '法定台账：支付日期、应发和扣除的项目、实发、银行凭证或签字，保存 3 年' },
  roster: { title: '车间吸纳就业花名册', says: '当月有用工关系的人，人员类别、合同、在岗月数、月工资' },
};

/** Nobody on the project has seen the county's own forms (facts §0). */
export const referenceNote = '参考格式，以县人社局为准。';
