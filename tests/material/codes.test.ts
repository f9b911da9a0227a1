// Codes on slips: whatever one wrong character or one swap makes of them, it is no code any more.
import { describe, expect, test } from 'vitest';
import { codeAlphabet, codeKinds, codeOf, isCode, readCode } from '../../shared/features/materials/codes.ts';

const letters = Array.from(codeAlphabet);
const codes = codeKinds.flatMap((kind) => [1, 2, 3, 77, 4096, 54_321, 3_500_000].map((id) => codeOf(kind, id)));

describe('six-character codes', () => {
  test('have no character that looks like another, and say which row they stand for', () => {
    expect(codeAlphabet).not.toMatch(/[0O1IL]/);
    expect(new Set(letters).size).toBe(31);
    for (const kind of codeKinds)
      for (const id of [1, 2, 999, 3_500_000]) {
        const code = codeOf(kind, id);
        expect(code).toHaveLength(6);
        expect(readCode(code.toLowerCase())).toEqual({ kind, id });
      }
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('every single wrong character is caught, over the whole alphabet and every place', () => {
    for (const code of codes)
      for (let place = 0; place < 6; place += 1)
        for (const letter of letters) {
          const wrong = code.slice(0, place) + letter + code.slice(place + 1);
          expect([wrong, isCode(wrong)]).toEqual([wrong, wrong === code]);
        }
  });

  test('every swap of two neighbours is caught, whatever they are and wherever they stand', () => {
    for (let place = 0; place < 5; place += 1)
      for (const one of letters)
        for (const other of letters) {
          if (one === other) continue;
          const start = 'ABCD'.slice(0, Math.min(place, 4)) + one + other;
          const right = letters
            .map((letter) => (place < 4 ? start + 'ZYXWV'.slice(0, 3 - place) + letter : ''))
            .find((code) => code.length === 6 && isCode(code));
          const last = letters.map((letter) => `ABCD${letter}${other}`).find(isCode);
          const code = place < 4 ? right : last;
          if (code === undefined) throw new Error('no code of this form');
          const swapped = code.slice(0, place) + (code[place + 1] ?? '') + (code[place] ?? '') + code.slice(place + 2);
          expect([swapped, isCode(swapped)]).toEqual([swapped, swapped === code]);
        }
  });

  test('what is no code is told from one: other lengths, look-alikes, nothing', () => {
    for (const text of ['', 'ABCDE', 'ABCDEFG', 'ABCDE0', 'O12345', '陈大琼']) expect(readCode(text)).toBeUndefined();
  });
});
