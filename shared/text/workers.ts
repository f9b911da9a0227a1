// Words for workers and their dated facts.
import type { DamagesRule, MinimumWageRule } from '../features/workers/dated.ts';
import type { EngagementWarning, IdNumberView, Span } from '../features/workers/rules.ts';
import type { EngagementKind, Grade, Sex, TaxItem, WorkMode } from '../features/workers/schema.ts';
import type { IdNumberFault } from '../values/idNumber.ts';

export const sexText: Record<Sex, string> = { male: '男', female: '女' };

export const gradeText: Record<Grade, string> = { apprentice: '学徒', skilled: '熟练', master: '师傅' };

export const workModeText: Record<WorkMode, string> = { fixed: '集中', flexible: '弹性', home: '居家' };

export const engagementKindText: Record<EngagementKind, string> = {
  labor_contract: '劳动合同',
  part_time: '非全日制',
  overage_agreement: '超龄用工协议',
  service_agreement: '劳务协议',
  home_contract: '居家承揽',
};

export const taxItemText: Record<TaxItem, string> = { wages: '工资薪金', service: '劳务报酬', none: '不代扣' };

export const minimumWageRuleText: Record<MinimumWageRule, string> = {
  month: '按月',
  hour: '按小时',
  none: '不适用',
};

export const damagesRuleText: Record<DamagesRule, string> = {
  twentyPercent: '不超过工资 20%，扣后不低于最低工资',
  agreement: '按协议约定',
};

const idFaultText: Record<IdNumberFault, string> = {
  length: '身份证号码应为 18 位',
  characters: '身份证号码只能是数字，最后一位可以是 X',
  birth: '身份证号码里的出生日期不存在',
  checkDigit: '身份证号码没有通过校验，可能有一位写错了',
};

/** What is wrong with an ID number and, where it can be told, what would be right; undefined when nothing is. */
export function idNumberSentence({ idNumber, fault, suggestion }: IdNumberView): string | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'checkDigit' && suggestion !== undefined)
    return `${idFaultText.checkDigit}（照前 17 位，最后一位应为 ${suggestion.slice(-1)}）`;
  if (suggestion !== undefined) return `这是 15 位旧号码，请填 18 位的，应为 ${suggestion}`;
  const digits = fault === 'length' ? `，现在是 ${String(idNumber.length)} 位` : '';
  return `${idFaultText[fault]}${digits}`;
}

/** "2026-01-01 起" or "2026-01-01 至 2026-03-31". */
export function spanText({ fromDate, toDate }: Span): string {
  return toDate === null ? `${fromDate} 起` : `${fromDate} 至 ${toDate}`;
}

/** "劳动合同（2026-01-01 起）" */
export function engagementText(engagement: Span & { readonly kind: EngagementKind }): string {
  return `${engagementKindText[engagement.kind]}（${spanText(engagement)}）`;
}

export const engagementWarningText: Record<EngagementWarning, string> = {
  noSite: '没有选场所：花名册分不出在哪里上班，最低工资按账套的区县取。在家做的请把上班方式选成居家。',
  homeContractOnSite: '在场所里上班却按居家承揽：若听从车间安排，可能被认定为劳动关系，请核对用工类型。',
  retiredUnderService: '超过退休年龄、在场所里上班却按劳务协议：2026年7月1日起应签超龄用工协议，请核对用工类型。',
};
