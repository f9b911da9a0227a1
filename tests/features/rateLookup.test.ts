import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateFinder } from '../../shared/features/products/rules.ts';
import type { PieceRate } from '../../shared/features/products/schema.ts';
import { workDate } from '../../shared/values/dates.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const day = fc.integer({ min: 1, max: 31 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`);
const scope = fc.constantFrom('general', 'master', 'skilled', 'worker');
const someRates = fc.uniqueArray(fc.record({ scope, fromDate: day, rate: fc.option(fc.nat(9999), { freq: 3 }) }), {
  maxLength: 14,
  selector: (row) => `${row.scope} ${row.fromDate}`,
});

test('the lookup in SQL and the pure rule find the same rate, whatever the rates are', async () => {
  await fc.assert(
    fc.asyncProperty(
      someRates,
      fc.uniqueArray(day, { minLength: 1, maxLength: 8 }),
      day,
      async (rows, days, masterFrom) => {
        const { call } = aWorkshop();
        const productId = await call('products.add', { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 });
        const operation = { productId, operationNo: '1', name: '上领', dailyQuota: null, defectMaterialPaid: true };
        const { id: operationId } = await call('products.addOperation', operation);
        const workerId = await aWorker(call, '0001', '冉小兰');
        await call('workers.setGrade', { workerId, fromDate: masterFrom, grade: 'master' });
        const rates: PieceRate[] = [];
        for (const { scope: whom, fromDate, rate } of rows) {
          if (whom === 'general' && rate === null) continue;
          const grade = whom === 'master' || whom === 'skilled' ? whom : null;
          const draft = { operationId, grade, workerId: whom === 'worker' ? workerId : null, fromDate, rate };
          rates.push(await call('products.addRate', { ...draft, tierMode: 'none', tiers: [] }));
        }
        const find = rateFinder(rates);
        for (const date of days) {
          const entry = await call('output.record', { workDate: date, workerId, operationId, qualified: 1000 });
          const grade = date >= masterFrom ? ('master' as const) : null;
          expect(entry.rate).toBe(find({ operationId, workerId, grade, date: workDate(date) })?.rate ?? null);
        }
      },
    ),
    { numRuns: 40 },
  );
});
