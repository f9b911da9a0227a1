// The other documents of material in the book workbook: out of one book, into another, and nothing changes on the way.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Call } from '../../shared/contract/index.ts';
import { aFolder } from '../support/aHost.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { homeWork, sendOut, takeIn } from '../support/dispatching.ts';
import { aWorker } from '../support/people.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => {
  folder.remove();
});

async function november(call: Call): Promise<void> {
  const work = await homeWork(call);
  const other = await aWorker(call, '0005', '冉小兰');
  const sites = { kind: 'satellite', township: '', village: '', district: '' } as const;
  const siteId = await call('sites.add', { siteNo: 'W01', name: '凤来车间', ...sites });
  const first = await sendOut(call, work, { dispatchNo: 'F001', date: '2026-11-01', pairs: 100, metres: 130 });
  await sendOut(call, { ...work, workerId: other }, { dispatchNo: 'F002', date: '2026-11-02', pairs: 50, metres: 60 });
  const line = { materialId: work.thread, quantity: 10_000 };
  const hers = { ...line, dispatchId: null };
  const head = { date: '2026-11-03', reason: '', siteId: null };
  const { workerId } = work;
  await call('materials.addDocument', {
    kind: 'supplement',
    documentNo: 'B001',
    ...head,
    siteId,
    workerId,
    cause: 'fault',
    lines: [hers],
  });
  await call('materials.addDocument', {
    ...{ kind: 'transfer', documentNo: 'Z001', date: '2026-11-04', reason: '她急用', workerId, toWorkerId: other },
    lines: [{ ...hers, quantity: 40_000 }],
  });
  await takeIn(call, work, { collectionNo: 'S001', date: '2026-11-05', lineId: first.lineId, pairs: [95] });
  await call('materials.addDocument', {
    ...{ kind: 'saving', documentNo: 'J001', date: '2026-11-06', reason: '省料', workerId },
    lines: [{ ...hers, quantity: 18_750 }],
  });
  await call('materials.addDocument', {
    ...{ kind: 'shortClose', documentNo: 'W001', date: '2026-11-06', reason: '客户不要了', workerId },
    lines: [{ dispatchLineId: first.lineId, quantity: 5000 }],
  });
  await call('materials.addDocument', {
    kind: 'receipt',
    documentNo: 'R001',
    ...head,
    cause: 'customer',
    lines: [{ ...line, quantity: 500_000 }],
  });
  await call('materials.addDocument', { kind: 'issue', documentNo: 'L001', ...head, lines: [line] });
  await call('materials.addDocument', {
    kind: 'siteTransfer',
    documentNo: 'D001',
    ...head,
    toSiteId: siteId,
    lines: [line],
  });
  await call('materials.addDocument', {
    ...{ kind: 'stocktake', documentNo: 'P001', ...head, reason: '盘点' },
    lines: [{ materialId: work.thread, counted: 288_500 }],
  });
  const wrong = await takeIn(call, work, {
    collectionNo: 'S002',
    date: '2026-11-07',
    lineId: first.lineId,
    pairs: [1],
    overReason: '多了',
  });
  await call('materials.reverse', {
    reversalNo: 'C001',
    date: '2026-11-08',
    kind: 'collection',
    documentId: wrong,
    reason: '点错了',
  });
  await call('materials.settle', { dispatchId: first.id, date: '2026-11-09', overLoss: 'waive', reason: '' });
}

test('every document comes back as it went, with the same balances and stores', async () => {
  const { call } = aWorkshop();
  await november(call);
  const path = `${folder.path}/账套.xlsx`;
  await call('imports.writeBookWorkbook', { path });
  expect(readFileSync(path).length).toBeGreaterThan(1000);
  const { call: there } = aWorkshop();
  const report = await there('imports.readBookWorkbook', { path });
  expect(report?.errors).toEqual([]);
  await there('imports.applyBookWorkbook', { key: report?.key ?? '' });
  const at = { asOf: '2026-11-30' };
  const material = await call('materials.json', at);
  expect(material.violations).toEqual([]);
  expect(await there('materials.json', at)).toEqual(material);
  const plain = ({ ...row }: Record<string, unknown>): object => ({ ...row, materialId: 0, siteId: 0 });
  expect((await there('materials.store', at)).map(plain)).toEqual((await call('materials.store', at)).map(plain));
  const again = await call('imports.readBookWorkbook', { path });
  expect({ created: again?.created, updated: again?.updated, errors: again?.errors }).toEqual({
    created: 0,
    updated: 0,
    errors: [],
  });
});
