// Amounts in capitals (大写) as accounts and banks write them: 壹仟贰佰叁拾肆元伍角陆分.
import type { Fen } from './money.ts';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万亿'];

/** Whole yuan end in 整; a missing jiao before fen is written 零; negative amounts begin with 负. */
export function capitalYuan(amount: Fen): string {
  const size = Math.abs(amount);
  const yuan = Math.floor(size / 100);
  const jiao = Math.floor(size / 10) % 10;
  const cents = size % 10;
  const whole = yuan === 0 ? '' : `${wholeText(yuan)}元`;
  const sign = amount < 0 ? '负' : '';
  if (jiao === 0 && cents === 0) return `${sign}${whole || '零元'}整`;
  const gap = jiao === 0 && whole !== '' ? '零' : '';
  return `${sign}${whole}${jiao === 0 ? gap : `${digit(jiao)}角`}${cents === 0 ? '整' : `${digit(cents)}分`}`;
}

/** Groups of four digits; one 零 for any run of zeros between digits that count. */
function wholeText(yuan: number): string {
  return groups
    .map((group, index) => ({ group, four: Math.floor(yuan / 10_000 ** index) % 10_000 }))
    .reverse()
    .map(({ group, four }) => (four === 0 ? '零' : `${groupText(four)}${group}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

function groupText(four: number): string {
  const padded = String(four).padStart(4, '0');
  return Array.from(padded, (character, index) =>
    character === '0' ? '零' : `${digit(Number(character))}${places[3 - index] ?? ''}`,
  )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

function digit(value: number): string {
  return digits.charAt(value);
}
