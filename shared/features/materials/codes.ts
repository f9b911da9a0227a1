// Six-character codes on slips: five that say which document or person, one that checks them (material-rules §5).

/** No 0, O, 1, I, L: 31 characters, a prime, which is why every single wrong character and every swap is caught. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const base = codeAlphabet.length;
const numbers = base ** 5;

/** In this order for ever: the place of a kind is part of every code printed. */
export const codeKinds = ['worker', 'dispatch', 'collection', 'return', 'settlement', 'document', 'reversal'] as const;
export type CodeKind = (typeof codeKinds)[number];

const kindPlaces = 8;
/** Spreads neighbours far apart, so that two slips of one day do not look alike; without a factor in common with 31. */
const spread = 17_380_213n;
const back = inverse(spread, BigInt(numbers));

/** The code of a row; ids up to 3.5 million. Throws RangeError beyond. */
export function codeOf(kind: CodeKind, id: number): string {
  const number = id * kindPlaces + codeKinds.indexOf(kind);
  if (id < 1 || number >= numbers) throw new RangeError('id too large for a code');
  let rest = Number((BigInt(number) * spread) % BigInt(numbers));
  const digits: number[] = [];
  for (let place = 0; place < 5; place += 1) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  digits.push((base - (weighed(digits) % base)) % base);
  return digits.map((digit) => codeAlphabet[digit] ?? '').join('');
}

/** The row a code stands for; undefined when a character is wrong, two are swapped, or it is no code at all. */
export function readCode(text: string): { readonly kind: CodeKind; readonly id: number } | undefined {
  const digits = digitsOf(text);
  if (digits === undefined || !fits(digits)) return undefined;
  const spreadOut = digits.slice(0, 5).reduce((sum, digit) => sum * base + digit, 0);
  const number = Number((BigInt(spreadOut) * back) % BigInt(numbers));
  const kind = codeKinds[number % kindPlaces];
  const id = Math.floor(number / kindPlaces);
  return kind === undefined || id < 1 ? undefined : { kind, id };
}

/** Does it look like a code, right or wrong? */
export function looksLikeCode(text: string): boolean {
  return digitsOf(text) !== undefined;
}

/** Does the check letter fit? */
export function isCode(text: string): boolean {
  const digits = digitsOf(text);
  return digits !== undefined && fits(digits);
}

function digitsOf(text: string): number[] | undefined {
  const digits = Array.from(text.normalize('NFKC').trim().toUpperCase(), (letter) => codeAlphabet.indexOf(letter));
  return digits.length === 6 && digits.every((digit) => digit >= 0) ? digits : undefined;
}

function fits(digits: readonly number[]): boolean {
  return (weighed(digits.slice(0, 5)) + (digits[5] ?? 0)) % base === 0;
}

/** Places weigh 6, 5, 4, 3, 2, and the check letter 1: all different, none a multiple of 31. */
function weighed(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (6 - place), 0);
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [r, nextR, t, nextT] = [modulus, value, 0n, 1n];
  while (nextR !== 0n) {
    const quotient = r / nextR;
    [r, nextR] = [nextR, r - quotient * nextR];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return ((t % modulus) + modulus) % modulus;
}
