// Pure rules of workers: what an ID number says, what a dated change touches, which engagements clash.
import { addDays, ageOn, firstDay, lastDay, type PayMonth, type WorkDate } from '../../values/dates.ts';
import { checkDigitOf, idNumberFacts, idNumberFault, tidyIdNumber, type IdNumberFault } from '../../values/idNumber.ts';
import { retirementDay } from '../../values/retirementAge.ts';
import type { Engagement, EngagementDraft } from './dated.ts';
import type { Sex } from './schema.ts';

export interface IdNumberView {
  /** Tidied. */
  readonly idNumber: string;
  readonly fault: IdNumberFault | undefined;
  readonly birth: WorkDate | undefined;
  readonly sex: Sex | undefined;
  readonly age: number | undefined;
  /** The number as it should be, where that can be told: the right check digit, or 18 digits for an old 15-digit number. */
  readonly suggestion: string | undefined;
}

export function viewIdNumber(text: string, on: WorkDate): IdNumberView {
  const idNumber = tidyIdNumber(text);
  const fault = idNumberFault(idNumber);
  const facts = fault === undefined || fault === 'checkDigit' ? idNumberFacts(idNumber) : undefined;
  return {
    idNumber,
    fault,
    birth: facts?.birth,
    sex: facts?.sex,
    age: facts === undefined ? undefined : ageOn(facts.birth, on),
    suggestion: suggestionFor(idNumber, fault),
  };
}

function suggestionFor(idNumber: string, fault: IdNumberFault | undefined): string | undefined {
  if (fault === 'checkDigit') return idNumber.slice(0, 17) + checkDigitOf(idNumber);
  if (!/^\d{15}$/.test(idNumber)) return undefined;
  const long = `${idNumber.slice(0, 6)}19${idNumber.slice(6)}`;
  return long + checkDigitOf(long);
}

/** Days from `fromDate` to `toDate`, both included; null = open. */
export interface Span {
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
}

const never = '9999-12-31';
const endOf = (span: Span): string => span.toDate ?? never;

export function overlap(a: Span, b: Span): boolean {
  return a.fromDate <= endOf(b) && b.fromDate <= endOf(a);
}

/**
 * The days on which a dated row says something else than before; null = there is no row.
 * With `sameContent` only the days between the old and new ends are touched.
 */
export function touchedDays(before: Span | null, after: Span | null, sameContent: boolean): Span[] {
  if (before === null || after === null || !sameContent) return [before, after].filter((span) => span !== null);
  const spans: Span[] = [];
  if (before.fromDate !== after.fromDate) {
    const [first, second] =
      before.fromDate < after.fromDate ? [before.fromDate, after.fromDate] : [after.fromDate, before.fromDate];
    spans.push({ fromDate: first, toDate: addDays(second, -1) });
  }
  if (before.toDate !== after.toDate) {
    const [first, second] =
      endOf(before) < endOf(after) ? [before.toDate, after.toDate] : [after.toDate, before.toDate];
    if (first !== null) spans.push({ fromDate: addDays(first, 1), toDate: second });
  }
  return spans;
}

/** The first of the locked months that the days fall into (wage-rules §10). */
export function lockedMonthIn(spans: readonly Span[], locked: readonly PayMonth[]): PayMonth | undefined {
  return locked.find((month) =>
    spans.some((span) => overlap(span, { fromDate: firstDay(month), toDate: lastDay(month) })),
  );
}

/** The engagement that a draft would overlap (wage-rules §12.20: an error). */
export function clashOf(draft: Span, others: readonly Engagement[]): Engagement | undefined {
  return others.find((other) => overlap(draft, other));
}

export type EngagementWarning = 'noSite' | 'homeContractOnSite' | 'retiredUnderService';

/** Never blocks (wage-rules §8): the label on a contract does not decide what it is. */
export function engagementWarnings(
  draft: Pick<EngagementDraft, 'kind' | 'workMode' | 'siteId' | 'fromDate' | 'toDate'>,
  person: { readonly birth: WorkDate; readonly sex: Sex } | undefined,
  today: WorkDate,
): EngagementWarning[] {
  const warnings: EngagementWarning[] = [];
  if (draft.siteId === null && draft.workMode !== 'home') warnings.push('noSite');
  if (draft.kind === 'home_contract' && draft.workMode !== 'home') warnings.push('homeContractOnSite');
  const lastKnown = draft.toDate ?? (today > draft.fromDate ? today : draft.fromDate);
  if (draft.kind === 'service_agreement' && draft.workMode !== 'home' && person !== undefined)
    if (retirementDay(person.birth, person.sex) <= lastKnown) warnings.push('retiredUnderService');
  return warnings;
}

/** The number after the highest one in use, as wide as that one: 0060 → 0061. */
export function nextWorkerNo(workerNos: readonly string[]): string {
  const highest = workerNos
    .filter((no) => /^\d{1,9}$/.test(no))
    .reduce((top, no) => (Number(no) > Number(top) ? no : top), '0000');
  return String(Number(highest) + 1).padStart(highest.length, '0');
}
