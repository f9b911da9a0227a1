// One slip line in the payroll JSON (book-workbook.md §2): pieces in the product's unit, rates in hao, amounts in fen.
import { z } from 'zod';
import type { Id } from '../../values/ids.ts';
import type { PayOperation } from './input.ts';
import type { SlipLine } from './slip.ts';

export type NamedOperation = Pick<PayOperation, 'productNo' | 'operationNo'>;

const figures = { quantity: z.number(), rate: z.int(), multiplier: z.int(), amount: z.int() };
const operation = { productNo: z.string(), operationNo: z.string() };
const time = {
  quantity: z.int(),
  unit: z.enum(['minute', 'halfDay']),
  rate: z.int(),
  multiplier: z.int(),
  amount: z.int(),
};

export const lineJsonSchema = z.union([
  z.strictObject({ kind: z.enum(['piece', 'team', 'overtimeExtra']), ...operation, ...figures }),
  z.strictObject({ kind: z.enum(['time', 'overtimeExtra']), ...time }),
  z.strictObject({ kind: z.literal('item'), name: z.string(), ...figures }),
  z.strictObject({ kind: z.enum(['topUp', 'adjustment']), ...figures }),
]);
export type LineJson = z.output<typeof lineJsonSchema>;

const pieceKinds = {
  piece: 'piece',
  late: 'piece',
  team: 'team',
  overtimePiece: 'overtimeExtra',
  lateOvertime: 'overtimeExtra',
} as const;

export function lineJson(line: SlipLine, operations: ReadonlyMap<Id<'Operation'>, NamedOperation>): LineJson {
  const { multiplier, amount } = line;
  // What is not quantity × rate stands as one piece of its own amount.
  const single = { quantity: 1, rate: amount * 100, multiplier, amount };
  switch (line.kind) {
    case 'piece':
    case 'team':
    case 'late':
    case 'lateOvertime':
    case 'overtimePiece': {
      const { productNo = '', operationNo = '' } = operations.get(line.operationId) ?? {};
      const kind = pieceKinds[line.kind];
      return { kind, productNo, operationNo, quantity: line.quantity / 1000, rate: line.rate, multiplier, amount };
    }
    case 'time':
    case 'overtimeTime': {
      const kind = line.kind === 'time' ? 'time' : 'overtimeExtra';
      return { kind, quantity: line.quantity, unit: line.unit, rate: line.rate, multiplier, amount };
    }
    case 'reprice':
    case 'adjustment':
      return { kind: 'adjustment', ...single };
    case 'item':
      return { kind: 'item', name: line.name, ...single };
    case 'topUp':
      return { kind: 'topUp', ...single };
  }
}
