// Everything one month's wages are computed from, as plain data; the shell loads it, the rules never look elsewhere.
import type { PayMonth, WorkDate } from '../../values/dates.ts';
import type { Id } from '../../values/ids.ts';
import type { Fen, Hao } from '../../values/money.ts';
import type { Milli, Minutes, TenThousandth } from '../../values/quantity.ts';
import type { EngagementKind, Grade, TaxItem, WorkMode } from '../workers/schema.ts';
import type { DayKind, ServiceTaxTable, Settings, WagesTaxTable } from '../settings/schema.ts';
import type { PayItem } from '../payItems/schema.ts';
import type { PieceRate } from '../products/schema.ts';
import type { Ledger } from './ledger.ts';
import type { SlipLine } from './slip.ts';

export interface MonthInput {
  readonly month: PayMonth;
  /** Days of an interim run (期中结算): pieces alone are paid; null = the month's last run, which figures everything once. */
  readonly part: Part | null;
  readonly settings: Pick<Settings, 'district' | 'rounding' | 'carryRounding' | 'takeHomeFloor' | 'workweek'>;
  /** Days that differ from the week's rule. */
  readonly calendar: ReadonlyMap<WorkDate, DayKind>;
  /** Rows of every date; the rules take the newest one that is valid. */
  readonly kindRules: readonly KindRule[];
  readonly minimumWages: readonly MinimumWage[];
  readonly wagesTaxTables: readonly (Dated & { readonly table: WagesTaxTable })[];
  readonly serviceTaxTables: readonly (Dated & { readonly table: ServiceTaxTable })[];
  readonly dueMinutes: readonly DueMinutes[];
  readonly operations: ReadonlyMap<Id<'Operation'>, PayOperation>;
  readonly rates: readonly PieceRate[];
  readonly payItems: readonly PayItem[];
  readonly teamOutputs: readonly TeamRow[];
  /** Everybody with anything in the month or anything open, by worker number. */
  readonly workers: readonly WorkerMonth[];
}

export interface Part {
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate;
}

export interface Dated {
  readonly fromDate: WorkDate;
}

/** wage-rules §8 */
export interface KindRule extends Dated {
  readonly kind: EngagementKind;
  readonly minimumWage: 'month' | 'hour' | 'none';
  readonly overtime: boolean;
  readonly damagesRule: 'twentyPercent' | 'agreement';
  readonly taxItem: TaxItem;
}

export interface MinimumWage extends Dated {
  readonly district: string;
  readonly monthly: Fen;
  readonly hourly: Fen;
}

/** siteId null = every site without a row of its own. */
export interface DueMinutes {
  readonly siteId: Id<'Site'> | null;
  readonly minutes: Minutes;
}

export interface PayOperation {
  readonly id: Id<'Operation'>;
  readonly productNo: string;
  readonly operationNo: string;
  readonly productName: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly defectMaterialPaid: boolean;
}

export interface WorkerMonth {
  readonly id: Id<'Worker'>;
  readonly workerNo: string;
  readonly name: string;
  /** Tells the retirement age, for a warning only. */
  readonly idNumber: string;
  /** Oldest first. */
  readonly grades: readonly (Dated & { readonly grade: Grade })[];
  /**
   * Every engagement that touches this year up to the month's end, oldest first; where none does and goods came back
   * or a value was typed in, the last one before (material-rules §6.7).
   */
  readonly engagements: readonly PayEngagement[];
  readonly output: readonly OutputSum[];
  /** Output of locked months that turned up late (wage-rules §12.21). */
  readonly late: readonly LateOutput[];
  /** 补发 and 扣回 to be paid in this run (wage-rules §12.22). */
  readonly adjustments: readonly PayAdjustment[];
  /** Earning lines of this month's locked interim runs. */
  readonly interim: readonly SlipLine[];
  /** Days with output that was not collected, each once: compared with the attendance (wage-rules §12.28). */
  readonly outputDays: readonly WorkDate[];
  readonly attendance: readonly AttendanceDay[];
  /** Meals and nights of the month, for formulas that name them. */
  readonly board?: { readonly meals: number; readonly nights: number };
  /** Typed values of the month. */
  readonly typed: ReadonlyMap<Id<'PayItem'>, Fen>;
  /** Paid out up to the month's end, by date. */
  readonly advances: readonly PayAdvance[];
  /** Decided up to the month's end, oldest first; what was taken already stands in the ledger. */
  readonly damages: readonly DamageAsked[];
  readonly taxOpening: TaxOpening | null;
  /** Declared special deductions of this year's months up to this one. */
  readonly specialDeductions: readonly { readonly month: PayMonth; readonly amount: Fen }[];
  /** What the periods before leave over (wage-rules §12.18). */
  readonly opening: Ledger;
}

export interface PayEngagement {
  readonly id: Id<'Engagement'>;
  readonly kind: EngagementKind;
  readonly workMode: WorkMode;
  readonly fromDate: WorkDate;
  readonly toDate: WorkDate | null;
  readonly siteId: Id<'Site'> | null;
  /** The site's district, else the book's. */
  readonly district: string;
  /** null = the kind's default. */
  readonly taxItem: TaxItem | null;
  readonly hourlyRate: Fen | null;
  readonly dailyRate: Fen | null;
  readonly monthlyRate: Fen | null;
  readonly socialInsurance: Fen;
  /** null = no cap; only asked where the kind's damages rule is 'agreement'. */
  readonly damagesCap: TenThousandth | null;
}

/**
 * Pieces of one worker and operation that are priced alike. The store adds up days that cannot differ in price;
 * `date` is then the first of them. Single entries work just as well (that is how a line finds its entries).
 */
export interface OutputSum {
  readonly operationId: Id<'Operation'>;
  readonly date: WorkDate;
  readonly arranged: boolean;
  /** Agreed when the material went out (wage-rules §3.6). */
  readonly agreedRate: Hao | null;
  /** Came in by a collection: after the engagement's end it belongs to the last one (material-rules §6.7). */
  readonly collected: boolean;
  /** Stands in a locked interim run of this month already: counts for tiers, pays nothing more. */
  readonly paid: boolean;
  readonly qualified: Milli;
  readonly defectMaterial: Milli;
}

export interface TeamRow {
  readonly id: Id<'TeamOutput'>;
  readonly date: WorkDate;
  readonly team: string;
  readonly operationId: Id<'Operation'>;
  readonly qualified: Milli;
  readonly split: 'equal' | 'hours' | 'points' | 'hand';
  /** By worker number. 'hand': the weights are the members' own pieces in Milli. `paid` as for output. */
  readonly members: readonly {
    readonly workerId: Id<'Worker'>;
    readonly weight: number;
    readonly paid: boolean;
  }[];
}

/** Pieces of one worker, operation and day of a month that was locked before they turned up. */
export interface LateOutput extends OutputSum {
  /** Paid pieces of worker and operation in that month already: where the tiers go on (wage-rules §12.3). */
  readonly before: Milli;
}

export interface PayAdjustment {
  readonly id: Id<'PayAdjustment'>;
  /** Fen, negative = 扣回. */
  readonly amount: Fen;
  /** The month it corrects. */
  readonly corrects: PayMonth;
  readonly reason: string;
}

export interface AttendanceDay {
  readonly date: WorkDate;
  readonly minutes: Minutes;
  readonly arrangedMinutes: Minutes;
  /** Paid absence of that day; counts as attended (wage-rules §12.28). */
  readonly paidAbsence?: Minutes;
}

export interface PayAdvance {
  readonly id: Id<'Advance'>;
  readonly date: WorkDate;
  readonly amount: Fen;
  readonly plan:
    | { readonly kind: 'once' }
    | { readonly kind: 'parts'; readonly parts: number }
    | { readonly kind: 'fixed'; readonly monthly: Fen };
  readonly firstMonth: PayMonth;
  readonly skipped: readonly PayMonth[];
}

export interface DamageAsked {
  /** Stable over the months: 'overLoss:<dispatch>:<material>', 'loan:<loan>'. */
  readonly key: string;
  readonly date: WorkDate;
  readonly amount: Fen;
  /** "发料单 F001 超损 四眼纽扣" */
  readonly text: string;
}

/** Wages paid this year outside the program, up to and with a month (wage-rules §9). */
export interface TaxOpening {
  readonly throughMonth: number;
  readonly income: Fen;
  readonly socialInsurance: Fen;
  readonly specialDeductions: Fen;
  readonly withheld: Fen;
  readonly monthsEmployed: number;
}
