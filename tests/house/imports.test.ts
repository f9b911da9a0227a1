import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkImports } from '../../build/checkImports.ts';

const root = resolve(import.meta.dirname, '../..');
let copy = '';

/** Each file imports something the table forbids; the rule that must say so stands first. */
const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['shared-is-pure', 'shared/values/plantedNode.ts', `import 'node:fs';`],
  [
    'values-know-nothing',
    'shared/values/plantedUp.ts',
    `import type { Reply } from '../contract/errors.ts'; export type R = Reply<1>;`,
  ],
  ['shared-feature-stands-alone', 'shared/features/sites/planted.ts', `import '../settings/schema.ts';`],
  ['payroll-reads-schemas', 'shared/features/payroll/planted.ts', `import '../sites/contract.ts';`],
  ['date-fns-in-dates-only', 'shared/values/plantedDates.ts', `import 'date-fns';`],
  ['electron-not-screen', 'electron/host/plantedReact.ts', `import 'react';`],
  ['electron-feature-stands-alone', 'electron/features/sites/planted.ts', `import '../settings/sql.ts';`],
  ['features-are-listed-in-lists', 'electron/host/plantedFeature.ts', `import '../features/sites/sql.ts';`],
  ['store-knows-no-caller', 'electron/store/planted.ts', `import '../host/clock.ts';`],
  [
    'electron-package-in-the-shell-only',
    'electron/host/plantedElectron.ts',
    `import type { App } from 'electron'; export type A = App;`,
  ],
  ['sqlite-in-database-only', 'electron/store/plantedSqlite.ts', `import 'better-sqlite3';`],
  ['spreadsheets-in-excel-only', 'electron/features/sites/plantedExcel.ts', `import 'hucre';`],
  [
    'renderer-not-electron',
    'renderer/features/sites/planted.ts',
    `import type { Clock } from '../../../electron/host/program.ts'; export type C = Clock;`,
  ],
  ['renderer-not-node', 'renderer/features/sites/plantedNode.ts', `import 'node:path';`],
  ['renderer-feature-stands-alone', 'renderer/features/sites/plantedOther.ts', `import '../plantedFeature/page.ts';`],
  ['renderer-base-knows-no-feature', 'renderer/ui/planted.ts', `import '../features/plantedFeature/page.ts';`],
  ['dayjs-stays-in-fields', 'renderer/features/sites/plantedDay.ts', `import 'dayjs';`],
  ['no-cycles', 'shared/values/plantedCycle.ts', `import './plantedCycleBack.ts';`],
  ['no-barrels', 'renderer/plantedBarrel.ts', `import './plantedFolder/index.ts';`],
];

const helpers: readonly (readonly [file: string, text: string])[] = [
  ['shared/values/plantedCycleBack.ts', `import './plantedCycle.ts';`],
  ['renderer/features/plantedFeature/page.ts', 'export {};'],
  ['renderer/plantedFolder/index.ts', 'export {};'],
];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'fangzhang-imports-'));
  for (const folder of ['shared', 'electron', 'renderer', 'build'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [file, text] of [...helpers, ...planted.map(([, file, text]) => [file, text] as const)]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), `${text}\n`);
  }
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('the import table', () => {
  test('the tree as it is keeps to it, and every source file was seen', async () => {
    const { violations, unseen, seen } = await checkImports(root);
    expect(violations).toEqual([]);
    expect(unseen).toEqual([]);
    expect(seen).toBeGreaterThan(60);
  });

  test('every planted violation is refused by the rule that forbids it', async () => {
    const { violations } = await checkImports(copy);
    const silent = planted.filter(([rule, file]) => !violations.some((line) => line.startsWith(`${rule}: ${file} `)));
    expect(silent.map(([rule]) => rule)).toEqual([]);
  });
});
