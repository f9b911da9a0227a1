// An agreement's text filled with everything the book knows of a person.
import { refuse } from '../../../shared/contract/errors.ts';
import type { Filled, Template } from '../../../shared/features/cards/agreements.ts';
import { fillText, type PlaceholderValues } from '../../../shared/features/cards/placeholders.ts';
import { agreementPresets } from '../../../shared/features/cards/presets.ts';
import { viewIdNumber } from '../../../shared/features/workers/rules.ts';
import { agreementWarnings, cardRefusals } from '../../../shared/text/cards.ts';
import { engagementKindText, sexText, taxItemText, workModeText } from '../../../shared/text/workers.ts';
import { addDays, dateText, type WorkDate } from '../../../shared/values/dates.ts';
import type { Id } from '../../../shared/values/ids.ts';
import { sumFen, yuanText } from '../../../shared/values/money.ts';
import { percentText } from '../../../shared/values/quantity.ts';
import { retirementDay } from '../../../shared/values/retirementAge.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readSettings } from '../settings/read.ts';
import { placeNow } from './card.ts';
import { helperText, lossText, rateTable, timeRateText, toolText } from './fillTexts.ts';
import { helpersOf, homeOf, lentTools, type Person } from './sql.ts';
import { engagementTerms, lossTerms, minimumWageOn, operationTerms, type EngagementTerms } from './termsSql.ts';

const recentDays = 180;

interface FilledFor {
  readonly filled: Filled;
  readonly engagementId: Id<'Engagement'>;
}

/** Refuses a person without an engagement on the day or later. */
export function filledFor(db: ReadableDb, person: Person, { name, content }: Template, today: WorkDate): FilledFor {
  const engagement = engagementTerms(db, person.workerId, today);
  if (engagement === undefined) {
    const worker = `工人 ${person.workerNo} ${person.name} `;
    throw refuse('refused', { sentence: cardRefusals.noEngagement(worker, today) });
  }
  const text = fillText(content, valuesOf(db, person, engagement, today));
  return {
    filled: { name, ...mutable(text), warnings: warningsOf(name, person, engagement, today) },
    engagementId: engagement.id,
  };
}

function mutable({ content, blanks, unknown }: ReturnType<typeof fillText>): Omit<Filled, 'name' | 'warnings'> {
  return { content, blanks: [...blanks], unknown: [...unknown] };
}

function valuesOf(db: ReadableDb, person: Person, engagement: EngagementTerms, today: WorkDate): PlaceholderValues {
  const { workerId, name, idNumber, livingAddress, phone, bankName, bankAccount } = person;
  const settings = readSettings(db);
  const district = engagement.district || settings.district;
  const minimum = minimumWageOn(db, district, today);
  const { sex } = viewIdNumber(idNumber, today);
  const operations = operationTerms(db, workerId, { since: addDays(today, -recentDays), on: today });
  const tools = lentTools(db).filter((tool) => tool.workerId === workerId);
  const deposit = sumFen(tools.map((tool) => tool.deposit));
  return {
    单位: settings.name,
    区县: district,
    姓名: name,
    性别: sex === undefined ? '' : sexText[sex],
    身份证号码: idNumber,
    住址: livingAddress,
    联系电话: phone,
    开户行: bankName,
    银行卡号: bankAccount,
    用工类型: engagementKindText[engagement.kind],
    上班方式: workModeText[engagement.workMode],
    岗位: engagement.post,
    工作地点: workPlace(db, person, engagement),
    起始日期: dateText(engagement.fromDate),
    终止日期: engagement.toDate === null ? '' : dateText(engagement.toDate),
    计税项目: taxItemText[engagement.taxItem],
    计时工资: timeRateText(engagement),
    最低工资: minimum === undefined ? '' : `${district}每月 ${yuanText(minimum)} 元`,
    工价表: rateTable(operations),
    损耗率: lossText(lossTerms(db), operations),
    赔偿上限: damagesCapText(engagement),
    借用设备: tools.map(toolText).join('\n') || '无',
    押金: deposit === 0 ? '无' : `${yuanText(deposit)} 元`,
    归还日期: returnText(tools, engagement),
    家庭成员: helperText(helpersOf(db, workerId)),
    今天: dateText(today),
  };
}

function workPlace(db: ReadableDb, { workerId, livingAddress }: Person, { workMode, site }: EngagementTerms): string {
  if (workMode !== 'home') return site?.trim() ?? '';
  const { township, village } = placeNow(homeOf(db, workerId), livingAddress);
  return `乙方家中（${livingAddress || township + village}）`.replace('（）', '');
}

function damagesCapText({ kind, damagesCap }: EngagementTerms): string {
  if (damagesCap !== null) return percentText(damagesCap);
  return kind === 'home_contract' || kind === 'service_agreement' ? '' : '20%';
}

function returnText(tools: readonly { readonly dueDate: WorkDate | null }[], { toDate }: EngagementTerms): string {
  const dates = [...new Set(tools.map(({ dueDate }) => dueDate ?? toDate))];
  if (dates.length === 0) return '无借用设备';
  return dates.map((date) => (date === null ? '解除时' : dateText(date))).join('、');
}

function warningsOf(name: string, person: Person, engagement: EngagementTerms, today: WorkDate): string[] {
  const kind = agreementPresets.find((preset) => preset.name === name)?.kind;
  const { birth, sex } = viewIdNumber(person.idNumber, today);
  const isRetired = birth === undefined || sex === undefined || retirementDay(birth, sex) <= today;
  return [
    ...(kind !== undefined && kind !== engagement.kind
      ? [agreementWarnings.otherKind(name, engagementKindText[engagement.kind])]
      : []),
    ...(kind === 'home_contract' && engagement.workMode !== 'home' ? [agreementWarnings.homeOnSite] : []),
    ...(kind === 'overage_agreement' && !isRetired ? [agreementWarnings.notRetired] : []),
  ];
}
