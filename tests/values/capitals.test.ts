import fc from 'fast-check';
import nzh from 'nzh';
import { expect, test } from 'vitest';
import { capitalYuan } from '../../shared/values/capitals.ts';
import { decimalText } from '../../shared/values/decimal.ts';
import { fen } from '../../shared/values/money.ts';

test.each([
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角整'],
  [100, '壹元整'],
  [1005, '壹拾元零伍分'],
  [12_345_678, '壹拾贰万叁仟肆佰伍拾陆元柒角捌分'],
  [10_001_005, '壹拾万零壹拾元零伍分'],
  [100_000_000, '壹佰万元整'],
  [10_000_123_400, '壹亿零壹仟贰佰叁拾肆元整'],
  [-1230, '负壹拾贰元叁角整'],
])('%i fen is %s', (amount, capitals) => {
  expect(capitalYuan(fen(amount))).toBe(capitals);
});

test('the same digits as the library that banks’ forms are checked with', () => {
  const plain = (text: string) => text.replace(/[整零]/g, '');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999_99 }), (amount) => {
      const theirs = nzh.cn.toMoney(decimalText(amount, 2), { outSymbol: false });
      expect(plain(capitalYuan(fen(amount)))).toBe(plain(theirs));
    }),
  );
});
