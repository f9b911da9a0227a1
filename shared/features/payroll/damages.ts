// Damages (赔偿): how much of what is asked may be taken this month (wage-rules §7.4, §12.11, §12.29).
import { maxFen, minFen, subtractFen, toFen, zeroFen, type Fen } from '../../values/money.ts';
import { damagesAgreementWhy, damagesNoMinimumWhy, damagesTwentyWhy } from './explainDeductions.ts';
import type { PayBlock } from './blocks.ts';
import type { DamageAsked, MinimumWage } from './input.ts';

const twentyPercent = 2_000n;
const whole = 10_000n;

export interface DamagesLimit {
  /** null = the agreement names no cap. */
  readonly limit: Fen | null;
  readonly why: string;
}

/** Figured over the whole month by the rule of its last block (wage-rules §12.19). `attended` = the month's ordinary minutes. */
export function damagesLimit(
  last: PayBlock,
  gross: Fen,
  minimumWage: MinimumWage | undefined,
  attended: number,
): DamagesLimit {
  if (last.rule.damagesRule === 'agreement') {
    const cap = last.engagement.damagesCap;
    const limit = cap === null ? null : maxFen(zeroFen, toFen(BigInt(gross) * BigInt(cap), whole));
    return { limit, why: damagesAgreementWhy(gross, cap, limit) };
  }
  const share = toFen(BigInt(gross) * twentyPercent, whole);
  const kept = untouchable(last, minimumWage, attended);
  // Without the figure nobody can say what must be left to her: nothing is taken.
  if (kept === undefined) return { limit: zeroFen, why: damagesNoMinimumWhy(last.engagement.district) };
  const limit = maxFen(zeroFen, minFen(share, subtractFen(gross, kept)));
  return { limit, why: damagesTwentyWhy(gross, share, kept, limit) };
}

/** The full monthly figure, or the hourly one × attended hours; not the pro-rata floor (wage-rules §12.11). */
function untouchable(last: PayBlock, minimumWage: MinimumWage | undefined, attended: number): Fen | undefined {
  if (last.rule.minimumWage === 'none') return zeroFen;
  if (minimumWage === undefined) return undefined;
  if (last.rule.minimumWage === 'month') return minimumWage.monthly;
  return toFen(BigInt(minimumWage.hourly) * BigInt(attended), 60n);
}

export interface Owed<What> {
  readonly what: What;
  readonly due: Fen;
}

/** What is still asked, oldest first; `taken` = so far, by key. */
export function damagesOwed(asked: readonly DamageAsked[], taken: Readonly<Record<string, Fen>>): Owed<DamageAsked>[] {
  return asked
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
    .map((what) => ({ what, due: subtractFen(what.amount, taken[what.key] ?? zeroFen) }))
    .filter(({ due }) => due > 0);
}
