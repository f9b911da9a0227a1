// Numbers given by people sort as people read them: 2 before 10, A2 before A10.
const collator = new Intl.Collator('en', { numeric: true });

/** For `sort`: runs of digits compare as numbers, the rest as text; equal only when the texts are equal. */
export function compareNo(a: string, b: string): number {
  const natural = collator.compare(a, b);
  if (natural !== 0) return natural;
  return a < b ? -1 : a > b ? 1 : 0;
}
