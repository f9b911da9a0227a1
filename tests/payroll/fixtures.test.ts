// The proof that matters: the two sample workbooks, imported and computed through the program's own calls, to the fen.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { payMonth } from '../../shared/values/dates.ts';
import { aWorkshop, type Workshop } from '../support/aWorkshop.ts';

const fixtures = `${import.meta.dirname}/../fixtures`;

async function importedWorkshop(name: string): Promise<Workshop> {
  const workshop = aWorkshop();
  const report = await workshop.call('imports.readBookWorkbook', { path: `${fixtures}/${name}.xlsx` });
  expect(report?.errors).toEqual([]);
  await workshop.call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  return workshop;
}

function expectedText(name: string, month: string): string {
  const expected = JSON.parse(readFileSync(`${fixtures}/${name}.expected.json`, 'utf8')) as Record<string, unknown>;
  return JSON.stringify(expected[month], null, 1);
}

describe.each(['tiny', 'fenghe-garment'])('%s', (name) => {
  test('both months as expected, keys, lines and their order', async () => {
    const { call } = await importedWorkshop(name);
    for (const month of ['2026-09', '2026-10']) {
      const json = await call('payroll.json', { month: payMonth(month) });
      expect(JSON.stringify(json, null, 1)).toBe(expectedText(name, month));
    }
  });

  test('October opens the same way when September is locked', async () => {
    const { call } = await importedWorkshop(name);
    const { complete } = await call('payroll.json', { month: payMonth('2026-09') });
    // What has no price yet cannot be locked (wage-rules §3.2).
    if (complete) await call('payroll.lock', { month: payMonth('2026-09') });
    const json = await call('payroll.json', { month: payMonth('2026-10') });
    expect(JSON.stringify(json, null, 1)).toBe(expectedText(name, '2026-10'));
  });
});
