// Everything of a month's input that is looked up again and again, put in order once: rates, day kinds, rule rows, tables.
import { lastDay, type PayMonth, type WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import type { Fen } from '../../values/money.ts';
import type { Minutes } from '../../values/quantity.ts';
import type { PayItem } from '../payItems/schema.ts';
import type { DayKind, ServiceTaxTable, Settings, WagesTaxTable } from '../settings/schema.ts';
import { dayKindFinder } from './dayKind.ts';
import { attendanceKeptAt } from './attendanceKept.ts';
import { newestOn } from './dated.ts';
import { dueMinutesFinder } from './dueMinutes.ts';
import type { KindRule, MinimumWage, MonthInput, Part, PayEngagement, PayOperation } from './input.ts';
import { formulasOf, type ItemFormulas } from './itemFormulas.ts';
import { kindRuleOn } from './kindRule.ts';
import { minimumWageOn } from './minimumWage.ts';
import { operationOrder } from './operationOrder.ts';
import { priceFinder, type Prices } from './piecePrice.ts';
import { yearSoFar, type YearMonth } from './yearMonths.ts';

export interface MonthRules extends Prices {
  readonly month: PayMonth;
  /** Days of an interim run; null = the month's last run. */
  readonly part: Part | null;
  readonly lastDay: WorkDate;
  readonly yearSoFar: readonly YearMonth[];
  readonly takeHomeFloor: Fen;
  readonly rounding: Settings['rounding'];
  readonly carryRounding: boolean;
  /** Is attendance kept at a site this month, for anybody there? */
  readonly attendanceKept: (site: Id<'Site'> | null) => boolean;
  readonly dayKind: (date: WorkDate) => DayKind;
  readonly kindRule: (kind: PayEngagement['kind'], date: WorkDate) => KindRule;
  readonly minimumWage: (district: string) => MinimumWage | undefined;
  readonly dueMinutes: (site: Id<'Site'> | null) => Minutes;
  readonly operation: (id: Id<'Operation'>) => PayOperation | undefined;
  /** Place of an operation on a slip: by product number, then operation number. */
  readonly rank: (id: Id<'Operation'>) => number;
  /** By position. */
  readonly items: readonly PayItem[];
  readonly formulas: ItemFormulas;
  readonly wagesTax: WagesTaxTable | undefined;
  readonly serviceTax: ServiceTaxTable | undefined;
}

/** Dated figures of the month are those valid on its last day (wage-rules §6, §9). */
export function monthRules(input: MonthInput): MonthRules {
  const last = lastDay(input.month);
  const dayKind = dayKindFinder(input.calendar, input.settings.workweek);
  const items = input.payItems.toSorted((a, b) => a.position - b.position || a.id - b.id);
  return {
    month: input.month,
    part: input.part,
    lastDay: last,
    yearSoFar: yearSoFar(input.month),
    takeHomeFloor: input.settings.takeHomeFloor,
    rounding: input.settings.rounding,
    carryRounding: input.settings.carryRounding,
    attendanceKept: attendanceKeptAt(input.workers, last),
    dayKind,
    kindRule: kindRuleOn(input.kindRules),
    minimumWage: minimumWageOn(input.minimumWages, last),
    dueMinutes: dueMinutesFinder(input.dueMinutes, input.month, dayKind),
    operation: (id) => input.operations.get(id),
    rank: operationOrder(input.operations),
    ...priceFinder(input.rates),
    items,
    formulas: formulasOf(items),
    wagesTax: newestOn(input.wagesTaxTables, last)?.table,
    serviceTax: newestOn(input.serviceTaxTables, last)?.table,
  };
}
