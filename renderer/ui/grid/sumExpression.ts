// `120+30` typed into a number cell: added up exactly, by counting in the smallest decimal that occurs.
const term = String.raw`\d+(?:\.\d+)?`;
const day = /^\d{4}-\d{1,2}-\d{1,2}$/;
const expression = new RegExp(`^[-+]?${term}(?:[-+]${term})+$`);

/** The sum as plain decimal text; text that is no sum of numbers (a date, too) comes back as it is. */
export function addedUp(typed: string): string {
  const plain = typed.normalize('NFKC').replace(/\s+/g, '').replace(/^=/, '');
  if (!expression.test(plain) || day.test(plain)) return typed;
  const terms = plain.match(new RegExp(`[-+]?${term}`, 'g')) ?? [];
  const places = Math.max(...terms.map((each) => each.split('.')[1]?.length ?? 0));
  return decimal(
    terms.reduce((sum, each) => sum + scaled(each, places), 0n),
    places,
  );
}

function scaled(text: string, places: number): bigint {
  const [whole = '', fraction = ''] = text.replace('+', '').split('.');
  return BigInt(whole + fraction.padEnd(places, '0'));
}

function decimal(sum: bigint, places: number): string {
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${sum < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
