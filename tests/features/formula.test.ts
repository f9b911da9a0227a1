import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateFormula, namesIn, parseFormula } from '../../shared/features/payItems/formula.ts';
import { formulaOrder } from '../../shared/features/payItems/formulaOrder.ts';
import { fen, type Fen } from '../../shared/values/money.ts';

const values: Record<string, number> = {
  餐补: 6000,
  夜班: 1250,
  '水电-房租': 8000,
  计件工资: 233_373,
  计时工资: 0,
  加班加成: 5025,
};
const names = ['餐补', '夜班', '水电-房租'];

function amount(text: string): number | string {
  const parsed = parseFormula(text, names);
  if (!parsed.ok) return parsed.fault.sentence;
  const value = evaluateFormula(parsed.formula, (name) => fen(values[name] ?? 0));
  return value.ok ? value.amount : value.sentence;
}

describe('formulas of pay items', () => {
  test.each([
    ['min(计件工资 × 3 ÷ 100, 120)', 7001],
    ['计件工资*3/100', 7001],
    ['（餐补＋夜班）×２', 14500],
    ['餐补 − 夜班', 4750],
    ['-夜班', -1250],
    ['max(餐补, 夜班, 50)', 6000],
    ['MIN（餐补，夜班）', 1250],
    ['round(2.5)', 300],
    ['round(-2.5)', -300],
    ['round(1.2345, 3) × 100', 12350],
    ['10 ÷ 3 × 3', 1000],
    ['0.005', 1],
    ['-0.005', -1],
    ['1 + 2 × 3', 700],
    ['10 - 2 - 3', 500],
    ['24 ÷ 4 ÷ 2', 300],
    ['水电-房租 - 夜班', 6750],
    ['.5', 50],
  ])('%s', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  test.each([
    ['', '第 1 个字：这里应该是数字、项目名称或左括号，但公式到这里就完了'],
    ['餐补 +', '第 5 个字：这里应该是数字、项目名称或左括号，但公式到这里就完了'],
    ['(餐补 + 1', '第 8 个字：这里应该是右括号，但公式到这里就完了'],
    ['餐补 + 1)', '第 7 个字：多了一个右括号'],
    ['餐补 夜班', '第 4 个字：这里应该是 + − × ÷，或者公式结束，不能是“夜班”'],
    ['餐补贴 + 1', '第 1 个字：没有叫“餐补贴”的工资项目'],
    ['min(1; 2)', '第 6 个字：这里应该是逗号或右括号，不能是“;”'],
    ['min 3', '第 5 个字：这里应该是左括号，不能是“3”'],
    ['计件工资 × 3%', '第 9 个字：不能用百分号，3% 请写成“3 ÷ 100”'],
    ['round(1, 9)', '第 10 个字：小数位数应该是 0 到 6 的整数，不能是“9”'],
    ['1 ÷ (餐补 − 60)', '公式里有一处除以 0'],
    ['process.exit(1)', '第 1 个字：没有叫“process.exit”的工资项目'],
    ['9999999999999999 × 9999999999', '公式的结果太大'],
  ])('%s is refused in Chinese', (text, sentence) => {
    expect(amount(text)).toBe(sentence);
  });

  test('names in a formula, and the order in which items are computed', () => {
    const parsed = parseFormula('min(餐补, 夜班) + 餐补', names);
    expect(parsed.ok && namesIn(parsed.formula)).toEqual(['餐补', '夜班']);
    expect(
      formulaOrder(
        new Map([
          ['合计', ['甲', '餐补']],
          ['甲', []],
        ]),
      ),
    ).toEqual({ ok: true, order: ['甲', '合计'] });
    expect(
      formulaOrder(
        new Map([
          ['甲', ['乙']],
          ['乙', ['丙']],
          ['丙', ['乙']],
        ]),
      ),
    ).toEqual({ ok: false, circle: ['乙', '丙', '乙'] });
    expect(formulaOrder(new Map([['甲', ['甲']]]))).toEqual({ ok: false, circle: ['甲', '甲'] });
  });

  test('any formula gives what schoolbook arithmetic over one common denominator gives', () => {
    fc.assert(
      fc.property(tree, ({ text, n, d }) => {
        const parsed = parseFormula(text, names);
        if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.sentence}`);
        const value = evaluateFormula(parsed.formula, (name): Fen => fen(values[name] ?? 0));
        const amount = d === 0n ? undefined : halfAwayByCounting(n * 100n, d);
        if (Number.isSafeInteger(amount)) expect(value).toEqual({ ok: true, amount });
        else expect(value.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('any text is either read or refused with a place in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123.+-×÷()（），,餐补夜班min round%;')) }),
        (text) => {
          const parsed = parseFormula(text, names);
          if (parsed.ok) evaluateFormula(parsed.formula, () => fen(1));
          else expect(parsed.fault.at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

interface Sum {
  readonly text: string;
  /** Not in lowest terms on purpose; d = 0 after a division by zero. */
  readonly n: bigint;
  readonly d: bigint;
}

const leaf: fc.Arbitrary<Sum> = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((n): Sum => ({ text: (n / 1000).toFixed(3), n: BigInt(n), d: 1000n })),
  fc.constantFrom(...names).map((name): Sum => ({ text: name, n: BigInt(values[name] ?? 0), d: 100n })),
);

const { tree } = fc.letrec<{ tree: Sum }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie('tree'), tie('tree'), fc.constantFrom('+', '−', '×', '÷', 'min', 'max'))
      .map(([a, b, sign]) => combined(a, b, sign)),
  ),
}));

function combined(a: Sum, b: Sum, sign: string): Sum {
  const text = sign.startsWith('m') ? `${sign}(${a.text}，${b.text})` : `(${a.text}) ${sign} (${b.text})`;
  if (a.d === 0n || b.d === 0n) return { text, n: 0n, d: 0n };
  if (sign === '×') return { text, n: a.n * b.n, d: a.d * b.d };
  if (sign === '÷') return { text, n: a.n * b.d, d: a.d * b.n };
  const [left, right, d] = [a.n * b.d, b.n * a.d, a.d * b.d];
  const aIsLess = d > 0n ? left < right : left > right;
  if (sign === 'min') return { text, ...(aIsLess ? { n: a.n, d: a.d } : { n: b.n, d: b.d }) };
  if (sign === 'max') return { text, ...(aIsLess ? { n: b.n, d: b.d } : { n: a.n, d: a.d }) };
  return { text, n: sign === '+' ? left + right : left - right, d };
}

/** The nearest integer found by looking at the remainder, not by the program's own rounding. */
function halfAwayByCounting(n: bigint, d: bigint): number {
  const [top, bottom] = d < 0n ? [-n, -d] : [n, d];
  const size = top < 0n ? -top : top;
  const whole = size / bottom + ((size % bottom) * 2n >= bottom ? 1n : 0n);
  return whole === 0n ? 0 : Number(top < 0n ? -whole : whole);
}
