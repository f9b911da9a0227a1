// The workshop of tiny.md as far as material goes: a product with thread, a woman who sews at home.
import type { Call } from '../../shared/contract/index.ts';
import { aWorker } from './people.ts';

export interface HomeWork {
  readonly workerId: number;
  readonly productId: number;
  readonly edging: number;
  readonly packing: number;
  readonly thread: number;
}

/** 鞋垫 Q02 with 锁边 and 包装, 1.25 m of 锁边线 a pair with 2 % allowed, 0.50 yuan a metre; 陈大琼 works at home. */
export async function homeWork(call: Call): Promise<HomeWork> {
  const workerId = await aWorker(call, '0004', '陈大琼');
  const productId = await call('products.add', { productNo: 'Q02', name: '布鞋垫', unit: '双', decimals: 0 });
  const operation = { productId, dailyQuota: null, defectMaterialPaid: true };
  const { id: packing } = await call('products.addOperation', { ...operation, operationNo: '10', name: '包装' });
  const { id: edging } = await call('products.addOperation', { ...operation, operationNo: '2', name: '手工锁边' });
  const thread = await call('materials.add', { materialNo: 'M01', name: '锁边线', unit: '米', price: 5000 });
  await call('materials.addBom', {
    productId,
    operationId: null,
    materialId: thread,
    perPiece: 1250,
    lossAllowance: 200,
  });
  return { workerId, productId, edging, packing, thread };
}

/** A dispatch of pairs and metres; gives the id of the dispatch and of its line. */
export async function sendOut(
  call: Call,
  work: HomeWork,
  out: { dispatchNo: string; date: string; dueDate?: string; pairs: number; metres: number; agreedRate?: number },
): Promise<{ readonly id: number; readonly lineId: number }> {
  const { dispatchNo, date, pairs, metres } = out;
  const id = await call('materials.addDispatch', {
    ...{ dispatchNo, date, workerId: work.workerId, dueDate: out.dueDate ?? null },
    lines: [{ operationId: work.edging, asked: pairs * 1000, agreedRate: out.agreedRate ?? null }],
    materials: metres === 0 ? [] : [{ materialId: work.thread, quantity: metres * 1000 }],
  });
  const { lines } = await call('materials.getDispatch', { id });
  return { id, lineId: lines[0]?.id ?? 0 };
}

/** What comes back on one line, in pairs. */
export async function takeIn(
  call: Call,
  work: HomeWork,
  given: {
    collectionNo: string;
    date: string;
    lineId: number;
    pairs: readonly [number, number?, number?, number?];
    overReason?: string;
  },
): Promise<number> {
  const [qualified, rework = 0, defectWorker = 0, defectMaterial = 0] = given.pairs;
  return call('materials.addCollection', {
    ...{
      collectionNo: given.collectionNo,
      date: given.date,
      workerId: work.workerId,
      overReason: given.overReason ?? '',
    },
    lines: [
      {
        dispatchLineId: given.lineId,
        qualified: qualified * 1000,
        rework: rework * 1000,
        defectWorker: defectWorker * 1000,
        defectMaterial: defectMaterial * 1000,
      },
    ],
  });
}

export async function bringBack(
  call: Call,
  work: HomeWork,
  given: { returnNo: string; date: string; dispatchId: number | null; metres: number },
): Promise<number> {
  const { returnNo, date, dispatchId, metres } = given;
  const lines = [{ dispatchId, materialId: work.thread, quantity: metres * 1000 }];
  return call('materials.addReturn', { returnNo, date, workerId: work.workerId, lines });
}
