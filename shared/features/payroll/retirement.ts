// From which day on somebody counts as past retirement age: rising step by step since 2025 (facts §3.6), for a warning only.
import { addMonths, monthOf, monthsBetween, payMonth, type PayMonth } from '../../values/dates.ts';
import { idNumberFacts, tidyIdNumber } from '../../values/idNumber.ts';

interface Schedule {
  /** Age before the change, and how many months later one may retire at most. */
  readonly age: number;
  readonly most: number;
  /** Born from here on, one month more for every `step` months. */
  readonly from: PayMonth;
  readonly step: number;
}

/** Women by the workers' row (50 → 55): most of them here do manual work. */
const schedules: Record<'male' | 'female', Schedule> = {
  male: { age: 60, most: 36, from: payMonth('1965-01'), step: 4 },
  female: { age: 50, most: 60, from: payMonth('1975-01'), step: 2 },
};

/** The month of retirement by the birth date and sex in an ID number; undefined when it holds none. */
export function retirementMonth(idNumber: string): PayMonth | undefined {
  const facts = idNumberFacts(tidyIdNumber(idNumber));
  if (facts === undefined) return undefined;
  const { age, most, from, step } = schedules[facts.sex];
  const born = monthOf(facts.birth);
  const later = Math.floor(monthsBetween(from, born) / step) + 1;
  return addMonths(born, age * 12 + Math.min(most, Math.max(0, later)));
}
