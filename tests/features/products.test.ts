import { describe, expect, test } from 'vitest';
import type { InputOf } from '../../shared/contract/index.ts';
import { aWorkshop } from '../support/aWorkshop.ts';
import { aWorker } from '../support/people.ts';

const shirt = { productNo: 'Q01', name: '衬衫', unit: '件', decimals: 0 };
const collar = { operationNo: '2', name: '上领', dailyQuota: null, defectMaterialPaid: true };

describe('products and operations', () => {
  test('a product with two operations, listed as people count: 2 before 10', async () => {
    const { call } = aWorkshop();
    const productId = await call('products.add', shirt);
    await call('products.addOperation', { ...collar, productId, operationNo: '10', name: '包装' });
    await call('products.addOperation', { ...collar, productId });
    const product = await call('products.get', { id: productId });
    expect(product.operations.map(({ operationNo, name }) => `${operationNo} ${name}`)).toEqual(['2 上领', '10 包装']);
    expect(await call('products.list', {})).toMatchObject([{ productNo: 'Q01', operations: 2 }]);
  });

  test('a number that is taken, of a product or of an operation, is refused', async () => {
    const { call, refusal } = aWorkshop();
    const productId = await call('products.add', shirt);
    await call('products.addOperation', { ...collar, productId });
    expect(await refusal(call('products.add', shirt))).toBe('款号“Q01”已经有了，请换一个。');
    expect(await refusal(call('products.addOperation', { ...collar, productId }))).toBe(
      '工序号“2”已经有了，请换一个。',
    );
    const other = await call('products.add', { ...shirt, productNo: 'Q02' });
    await call('products.addOperation', { ...collar, productId: other });
    expect(await call('products.operations', {})).toHaveLength(2);
  });

  test('an operation with output stays, and so does its product; without output both go, rates and all', async () => {
    const { call, refusal } = aWorkshop();
    const id = await call('products.add', shirt);
    const operation = await call('products.addOperation', { ...collar, productId: id });
    await call('products.addRate', general(operation.id, '2026-10-01', 3500));
    const workerId = await aWorker(call, '0001', '冉小兰');
    const entry = await call('output.record', {
      workDate: '2026-10-08',
      workerId,
      operationId: operation.id,
      qualified: 1000,
    });
    expect(await refusal(call('products.removeOperation', { id: operation.id }))).toBe(
      '工序“上领”已经用在产量里，不能删除。',
    );
    expect(await refusal(call('products.remove', { id }))).toBe('产品“衬衫”的工序“上领”已经用在产量里，不能删除。');
    await call('output.remove', { id: entry.id });
    await call('products.remove', { id });
    expect(await call('products.list', {})).toEqual([]);
  });

  test('tea leaves weighed to the gram cannot become whole kilograms', async () => {
    const { call, refusal } = aWorkshop();
    const id = await call('products.add', { productNo: 'T01', name: '茶叶', unit: 'kg', decimals: 3 });
    const operation = await call('products.addOperation', { ...collar, productId: id });
    const workerId = await aWorker(call, '0001', '冉小兰');
    await call('output.record', { workDate: '2026-10-08', workerId, operationId: operation.id, qualified: 12_500 });
    expect(
      await refusal(call('products.change', { id, productNo: 'T01', name: '茶叶', unit: 'kg', decimals: 0 })),
    ).toBe('产品 T01 已有更细的数量，小数位不能改成 0 位。请先改那些产量，或保留原来的小数位。');
    await call('products.change', { id, productNo: 'T01', name: '茶叶', unit: 'kg', decimals: 1 });
  });
});

function general(operationId: number, fromDate: string, rate: number): InputOf<'products.addRate'> {
  return { operationId, grade: null, workerId: null, fromDate, rate, tierMode: 'none', tiers: [] };
}
