// The formula language of pay items (wage-rules §5, §12.9): text → tree, and the tree's exact value. No code is ever run.
import { fen, type Fen } from '../../values/money.ts';
import { add, divide, fraction, isLess, multiply, negate, rounded, scaled, type Fraction } from './fraction.ts';
import { tokensOf, type Sign, type Token } from './formulaTokens.ts';

/** What a formula may name beside items, in yuan (wage-rules §12.9). */
export const wageNames = ['计件工资', '计时工资', '加班加成'] as const;
export type WageName = (typeof wageNames)[number];

/** Sums of the month's records that a formula may name, as plain counts (wage-rules §5): 用餐次数 × 5. */
export const recordNames = ['用餐次数', '住宿晚数'] as const;
export type RecordName = (typeof recordNames)[number];

const functionNames = ['min', 'max', 'round'] as const;

export type Formula =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: '+' | '-' | '×' | '÷'; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'min' | 'max'; readonly of: readonly Formula[] }
  | { readonly kind: 'round'; readonly of: Formula; readonly places: number };

export interface FormulaFault {
  /** Place in the text, counted from 0. */
  readonly at: number;
  /** Chinese, without a full stop. */
  readonly sentence: string;
}

export type ParsedFormula =
  { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly fault: FormulaFault };

class Fault extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.sentence);
    this.fault = fault;
  }
}

/** Reads a formula. `names`: the items it may refer to, beside `wageNames` and `recordNames`. Texts over 500 characters are refused. */
export function parseFormula(text: string, names: readonly string[]): ParsedFormula {
  if (text.length > 500) return { ok: false, fault: { at: 500, sentence: '公式不能超过 500 个字' } };
  const known = [...names, ...wageNames, ...recordNames];
  const reader = new Reader(tokensOf(text, known), new Set(known), text.length);
  try {
    const formula = sum(reader);
    reader.expectEnd();
    return { ok: true, formula };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Walks along the tokens and says in Chinese what was expected where something else stands. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #names: ReadonlySet<string>;
  readonly #length: number;
  #next = 0;

  constructor(tokens: readonly Token[], names: ReadonlySet<string>, length: number) {
    this.#tokens = tokens;
    this.#names = names;
    this.#length = length;
  }

  /** Takes the next token when it is one of these signs. */
  take<Wanted extends Sign>(...signs: readonly Wanted[]): Wanted | undefined {
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'sign') return undefined;
    const found = signs.find((sign) => sign === token.text);
    if (found !== undefined) this.#next += 1;
    return found;
  }

  expect(sign: Sign, what: string): void {
    if (this.take(sign) === undefined) throw this.fault(`这里应该是${what}`);
  }

  expectEnd(): void {
    const token = this.#tokens[this.#next];
    if (token === undefined) return;
    if (token.text === ')') throw this.#faultAt(token.at, '多了一个右括号');
    throw this.fault('这里应该是 + − × ÷，或者公式结束');
  }

  /** The next number or name. */
  operand(): Exclude<Token, { kind: 'sign' }> {
    const token = this.#tokens[this.#next];
    if (token === undefined || token.kind === 'sign') throw this.fault('这里应该是数字、项目名称或左括号');
    this.#next += 1;
    return token;
  }

  name(token: Token): Formula {
    if (this.#names.has(token.text)) return { kind: 'name', name: token.text, at: token.at };
    throw this.#faultAt(token.at, `没有叫“${token.text}”的工资项目`);
  }

  fault(sentence: string): Fault {
    const token = this.#tokens[this.#next];
    if (token?.text.startsWith('%') === true) return this.#faultAt(token.at, '不能用百分号，3% 请写成“3 ÷ 100”');
    const found = token === undefined ? '，但公式到这里就完了' : `，不能是“${token.text}”`;
    return this.#faultAt(token?.at ?? this.#length, sentence + found);
  }

  #faultAt(at: number, sentence: string): Fault {
    return new Fault({ at, sentence: `第 ${String(at + 1)} 个字：${sentence}` });
  }
}

function sum(reader: Reader): Formula {
  let left = product(reader);
  for (let sign = reader.take('+', '-'); sign !== undefined; sign = reader.take('+', '-'))
    left = { kind: sign, left, right: product(reader) };
  return left;
}

function product(reader: Reader): Formula {
  let left = signed(reader);
  for (let sign = reader.take('×', '÷'); sign !== undefined; sign = reader.take('×', '÷'))
    left = { kind: sign, left, right: signed(reader) };
  return left;
}

function signed(reader: Reader): Formula {
  if (reader.take('-') !== undefined) return { kind: 'negative', of: signed(reader) };
  if (reader.take('+') !== undefined) return signed(reader);
  return single(reader);
}

function single(reader: Reader): Formula {
  if (reader.take('(') !== undefined) {
    const inside = sum(reader);
    reader.expect(')', '右括号');
    return inside;
  }
  const token = reader.operand();
  if (token.kind === 'number') return { kind: 'number', value: decimal(token.text) };
  const called = functionNames.find((name) => name === token.text.toLowerCase());
  if (called === undefined) return reader.name(token);
  reader.expect('(', '左括号');
  return called === 'round' ? rounding(reader) : { kind: called, of: list(reader) };
}

function list(reader: Reader): Formula[] {
  const items = [sum(reader)];
  while (reader.take(',') !== undefined) items.push(sum(reader));
  reader.expect(')', '逗号或右括号');
  return items;
}

function rounding(reader: Reader): Formula {
  const of = sum(reader);
  let places = 0;
  if (reader.take(',') !== undefined) {
    const before = reader.fault('小数位数应该是 0 到 6 的整数');
    const token = reader.operand();
    if (!/^[0-6]$/.test(token.text)) throw before;
    places = Number(token.text);
  }
  reader.expect(')', '右括号');
  return { kind: 'round', of, places };
}

function decimal(text: string): Fraction {
  const [whole = '', places = ''] = text.split('.');
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

export type FormulaValue =
  { readonly ok: true; readonly amount: Fen } | { readonly ok: false; readonly sentence: string };

/**
 * The value of a formula, exact inside and rounded to fen at its end, half away from zero. `valueOf` gives what a name
 * stands for, in fen (an item referred to is taken rounded, wage-rules §12.9).
 */
export function evaluateFormula(formula: Formula, valueOf: (name: string) => Fen): FormulaValue {
  try {
    return { ok: true, amount: fen(scaled(exactValue(formula, valueOf), 2)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, sentence: error.message.includes('zero') ? '公式里有一处除以 0' : '公式的结果太大' };
  }
}

function exactValue(formula: Formula, valueOf: (name: string) => Fen): Fraction {
  const value = (of: Formula): Fraction => exactValue(of, valueOf);
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return fraction(BigInt(valueOf(formula.name)), 100n);
    case 'negative':
      return negate(value(formula.of));
    case '+':
      return add(value(formula.left), value(formula.right));
    case '-':
      return add(value(formula.left), negate(value(formula.right)));
    case '×':
      return multiply(value(formula.left), value(formula.right));
    case '÷':
      return divide(value(formula.left), value(formula.right));
    case 'min':
      return formula.of.map(value).reduce((a, b) => (isLess(b, a) ? b : a));
    case 'max':
      return formula.of.map(value).reduce((a, b) => (isLess(a, b) ? b : a));
    case 'round':
      return rounded(value(formula.of), formula.places);
  }
}

/** The names a formula refers to, each once. */
export function namesIn(formula: Formula): readonly string[] {
  return [...new Set(parts(formula).flatMap((part) => (part.kind === 'name' ? [part.name] : [])))];
}

function parts(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'name':
      return [formula];
    case 'negative':
    case 'round':
      return parts(formula.of);
    case 'min':
    case 'max':
      return formula.of.flatMap(parts);
    default:
      return [...parts(formula.left), ...parts(formula.right)];
  }
}
