// One line of the table: what was measured, against what, and the goal.
import type { Measured } from './stopwatch.ts';

export interface Ratio {
  readonly what: string;
  /** Largest ratio hoped for; for a time alone, milliseconds. */
  readonly goal: number;
  readonly of: Measured;
  /** Undefined where the figure is a time and not a ratio. */
  readonly to?: Measured;
}

export function ratioLine({ what, goal, of, to }: Ratio): string {
  const figure = to === undefined ? of.ms : of.ms / to.ms;
  const unit = to === undefined ? ' ms' : '×';
  const times = to === undefined ? '' : `（${of.ms.toFixed(1)} ms ÷ ${to.ms.toFixed(1)} ms）`;
  return `${figure <= goal ? '达标' : '未达'}  ${figure.toFixed(2)}${unit} ≤ ${String(goal)}${unit}  ${what}${times}`;
}
