// Cuts the text of a formula into numbers, names and signs; full-width forms and typographic signs are read as their plain ones.

export type Sign = '+' | '-' | '×' | '÷' | '(' | ')' | ',';

export type Token =
  | { readonly kind: 'number'; readonly at: number; readonly text: string }
  | { readonly kind: 'name'; readonly at: number; readonly text: string }
  | { readonly kind: 'sign'; readonly at: number; readonly text: Sign };

const signs: Readonly<Record<string, Sign>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '×',
  '×': '×',
  '/': '÷',
  '÷': '÷',
  '(': '(',
  ')': ')',
  ',': ',',
};

/** One character as its plain form: full-width ASCII becomes ASCII, the ideographic comma stays what it is. */
function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character === '\u3000' ? ' ' : character;
}

/**
 * `names`: the item names there are; the longest that stands at a place wins over cutting there, so that an item may be
 * called "水电-房租". `at` counts from 0.
 */
export function tokensOf(text: string, names: readonly string[]): Token[] {
  const characters = Array.from({ length: text.length }, (_, index) => plain(text.charAt(index)));
  const plainNames = names.map((name) =>
    Array.from({ length: name.length }, (_, index) => plain(name.charAt(index))).join(''),
  );
  const whole = characters.join('');
  const tokens: Token[] = [];
  let at = 0;
  while (at < whole.length) {
    const token = tokenAt(whole, at, names, plainNames);
    if (token === undefined) at += 1;
    else {
      tokens.push(token.token);
      at += token.length;
    }
  }
  return tokens;
}

function tokenAt(
  text: string,
  at: number,
  names: readonly string[],
  plainNames: readonly string[],
): { readonly token: Token; readonly length: number } | undefined {
  const character = text.charAt(at);
  if (/\s/.test(character)) return undefined;
  const run = runAt(text, at);
  const known = longestKnown(text, at, plainNames);
  const name = known === undefined ? undefined : plainNames[known];
  if (known !== undefined && name !== undefined && name.length >= run.length)
    return { token: { kind: 'name', at, text: names[known] ?? name }, length: name.length };
  const sign = signs[character];
  if (sign !== undefined) return { token: { kind: 'sign', at, text: sign }, length: 1 };
  const kind = /^(\d+\.?\d*|\.\d+)$/.test(run) ? 'number' : 'name';
  return { token: { kind, at, text: run }, length: run.length };
}

/** The characters up to the next sign or space; a number ends where its digits end. */
function runAt(text: string, at: number): string {
  const number = /^(\d+\.?\d*|\.\d+)/.exec(text.slice(at))?.[0];
  if (number !== undefined) return number;
  let end = at;
  while (end < text.length && !/\s/.test(text.charAt(end)) && signs[text.charAt(end)] === undefined) end += 1;
  return text.slice(at, Math.max(end, at + 1));
}

function longestKnown(text: string, at: number, plainNames: readonly string[]): number | undefined {
  let best: number | undefined;
  plainNames.forEach((name, index) => {
    if (name !== '' && text.startsWith(name, at) && name.length > (plainNames[best ?? -1]?.length ?? 0)) best = index;
  });
  return best;
}
