// The number a new document is offered: letter, year and month, and counted on within them.

/** ("F", "2026-11", "F2611-007") → "F2611-008"; "F2611-001" when there is none of this month yet. */
export function nextNo(letter: string, month: string, last: string | undefined): string {
  const start = `${letter}${month.slice(2, 4)}${month.slice(5, 7)}-`;
  const digits = last?.startsWith(start) === true ? last.slice(start.length) : '0';
  return start + String(Number(digits) + 1).padStart(3, '0');
}
