// In which order operations stand on a slip: by product number, then operation number, 2 before 10 (material-rules §6.5).
import type { Id } from '../../values/ids.ts';
import { compareNo } from '../../values/natural.ts';
import type { PayOperation } from './input.ts';

type OperationId = Id<'Operation'>;

export function operationOrder(operations: ReadonlyMap<OperationId, PayOperation>): (id: OperationId) => number {
  const ordered = [...operations.values()].sort(
    (a, b) => compareNo(a.productNo, b.productNo) || compareNo(a.operationNo, b.operationNo),
  );
  const ranks = new Map(ordered.map(({ id }, rank) => [id, rank]));
  return (id) => ranks.get(id) ?? ordered.length;
}
