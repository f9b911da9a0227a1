import fc from 'fast-check';
import type { CellValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import { aWorkbook, sampleSheets, type Rows } from '../support/aWorkbook.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

const badValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    ' ',
    '=1+1',
    '@x',
    'NaN',
    '0x10',
    '1e999',
    '２０２６-１０-０１',
    '是',
    '通用',
    '-0',
    '0001',
  ),
  fc.constantFrom<CellValue>(
    '__proto__',
    'constructor',
    '工号:0001',
    '等级:师傅',
    '500:0.3;:0.4',
    '0001:8;0002:x',
    '2026-10',
    'F001',
  ),
  fc.double(),
  fc.integer(),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')),
  fc.boolean(),
  fc.date({ min: new Date('1899-01-01'), max: new Date('2300-01-01'), noInvalidDate: true }),
);

const change = fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), value: badValue });

describe('a workbook with any cells spoilt', () => {
  test('is refused with sentences or taken whole, never a fault, and nothing is written while it is read', async () => {
    const clean = await sampleSheets('tiny');
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const { call, db } = aWorkshop();
        const report = await call('imports.readBookWorkbook', { path: await aWorkbook(spoilt(clean, changes)) });
        expect(db.get('SELECT count(*) AS rows FROM output_entries')).toEqual({ rows: 0 });
        for (const { cell, message } of report?.errors ?? []) {
          expect(cell).toMatch(/^[A-Z]+\d+$/);
          expect(message).toMatch(/\p{Script=Han}.*[。！？]$/u);
        }
        if (report?.key === null || report === null) refused += 1;
        else await call('imports.applyBookWorkbook', { key: report.key });
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(10);
  }, 60_000);
});

function spoilt(
  clean: ReadonlyMap<string, Rows>,
  changes: readonly { sheet: number; row: number; column: number; value: CellValue }[],
): Map<string, Rows> {
  const sheets = new Map([...clean].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const names = [...sheets.keys()];
  for (const { sheet, row, column, value } of changes) {
    const rows = sheets.get(names[sheet % names.length] ?? '') ?? [];
    const cells = rows[row % rows.length];
    if (cells !== undefined) cells[column % Math.max(1, cells.length)] = value;
  }
  return sheets;
}
