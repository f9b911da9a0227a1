// Bank account numbers: tidied text, Luhn as a warning only (passbooks and social-security cards may not satisfy it, facts §4.6).

/** Spaces and dashes removed. */
export function tidyBankAccount(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '');
}

/** Does the number satisfy the Luhn check? */
export function passesLuhn(account: string): boolean {
  if (!/^\d{8,}$/.test(account)) return false;
  const sum = Array.from(account)
    .reverse()
    .reduce((total, digit, index) => total + luhnValue(Number(digit), index % 2 === 1), 0);
  return sum % 10 === 0;
}

function luhnValue(digit: number, doubled: boolean): number {
  const value = doubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}
