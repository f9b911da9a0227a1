// The number a new document is offered: the last one, counted on.

/** "F2610054" → "F2610055"; `first` when there is none yet or it ends in no digits. */
export function nextNo(last: string | undefined, first: string): string {
  const digits = last === undefined ? undefined : /\d+$/.exec(last)?.[0];
  if (last === undefined || digits === undefined) return first;
  const next = (BigInt(digits) + 1n).toString().padStart(digits.length, '0');
  return last.slice(0, last.length - digits.length) + next;
}
