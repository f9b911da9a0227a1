// The material report of both sample workbooks, against what a separate implementation of the rules says.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplePath } from '../support/aWorkbook.ts';
import { aWorkshop } from '../support/aWorkshop.ts';

test.each(['tiny', 'fenghe-garment'] as const)('%s: balances, dispatches and no violation', async (sample) => {
  const { call } = aWorkshop();
  const report = await call('imports.readBookWorkbook', { path: samplePath(sample) });
  await call('imports.applyBookWorkbook', { key: report?.key ?? '' });
  const expected: unknown = JSON.parse(
    readFileSync(new URL(`../fixtures/${sample}.expected.json`, import.meta.url), 'utf8'),
  );
  const { 'material@2026-10-31': material } = expected as Record<string, unknown>;
  expect(await call('materials.json', { asOf: '2026-10-31' })).toEqual(material);
});
