// The arithmetic of material-rules §2, §3 and §6 over plain integers: what goods are owed, what is used, held, lost and charged.
import { lineAmount, zeroFen, type Fen, type Hao } from '../../values/money.ts';
import { compareNo } from '../../values/natural.ts';
import { milli, type Milli, type TenThousandth } from '../../values/quantity.ts';
import { cutDivide, roundDivide } from '../../values/rounding.ts';

/** What came back on one dispatch line so far, 1/1000 of the product's unit. */
export interface GoodsBack {
  readonly qualified: Milli;
  /** Pieces ever sent back to be mended. */
  readonly rework: Milli;
  readonly defectWorker: Milli;
  readonly defectMaterial: Milli;
}

export interface GoodsOwed {
  readonly reworkOpen: Milli;
  readonly stillOut: Milli;
  readonly overDelivered: Milli;
}

/** asked + over-delivered = qualified + rework open + defects + still out (material-rules §2, §6.2). */
export function goodsOwed(asked: Milli, back: GoodsBack): GoodsOwed {
  const notIn = asked - back.qualified - back.defectWorker - back.defectMaterial;
  const open = Math.max(0, notIn);
  const reworkOpen = Math.min(back.rework, open);
  return {
    reworkOpen: milli(reworkOpen),
    stillOut: milli(open - reworkOpen),
    overDelivered: milli(Math.max(0, -notIn)),
  };
}

/** Net use = BOM × pieces (qualified and defects; rework uses none until it comes in, §6.2), in 1/1000 of the material's unit, rounded half away from zero to it. */
export function netUse(pieces: Milli, perPiece: Milli): Milli {
  return milli(roundDivide(BigInt(pieces) * BigInt(perPiece), 1000n));
}

/** One dispatch line's share in the use of a material. */
export interface Use {
  readonly netUse: Milli;
  readonly lossAllowance: TenThousandth;
}

export interface Loss {
  readonly netUse: Milli;
  /** Still held once leftovers are back: written off when the dispatch is settled. */
  readonly actual: Milli;
  readonly allowed: Milli;
  readonly overLoss: Milli;
  /** Used more than went out: booked as saved (节约), so that nothing is ever held below zero. */
  readonly saved: Milli;
}

/** Loss of one material on one dispatch (material-rules §3); the allowed loss is rounded down to the smallest unit. */
export function lossOf(dispatched: Milli, returned: Milli, uses: readonly Use[]): Loss {
  const net = uses.reduce((sum, use) => sum + use.netUse, 0);
  const allowed = cutDivide(
    uses.reduce((sum, use) => sum + BigInt(use.netUse) * BigInt(use.lossAllowance), 0n),
    10000n,
  );
  const left = dispatched - returned - net;
  const actual = Math.max(0, left);
  return {
    netUse: milli(net),
    actual: milli(actual),
    allowed: milli(allowed),
    overLoss: milli(Math.max(0, actual - allowed)),
    saved: milli(Math.max(0, -left)),
  };
}

/** What is asked for an over-loss, rounded to the fen material by material (§6.3); nothing where no price was agreed. */
export function chargeOf(overLoss: Milli, price: Hao | null): Fen {
  return price === null ? zeroFen : lineAmount(overLoss, price);
}

export interface DispatchedOperation<Operation, Product> {
  readonly operationId: Operation;
  readonly productId: Product;
  readonly operationNo: string;
}

export interface BomRow<Operation, Product, Material> {
  readonly productId: Product;
  readonly operationId: Operation | null;
  readonly materialId: Material;
  readonly perPiece: Milli;
  readonly lossAllowance: TenThousandth;
}

export interface BomCopy<Operation, Material> {
  readonly operationId: Operation;
  readonly materialId: Material;
  readonly perPiece: Milli;
  readonly lossAllowance: TenThousandth;
}

/**
 * The BOM lines that a dispatch takes over, each on the operation that uses the material: the one named, else the lowest
 * of that product on the dispatch (§6.1, §6.5). Two lines that meet on one operation and material add up, with the larger allowance.
 */
export function bomCopies<Operation, Product, Material>(
  operations: readonly DispatchedOperation<Operation, Product>[],
  bom: readonly BomRow<Operation, Product, Material>[],
): BomCopy<Operation, Material>[] {
  const lowest = lowestByProduct(operations);
  const copies: BomCopy<Operation, Material>[] = [];
  for (const row of bom) {
    const user =
      row.operationId === null
        ? lowest.get(row.productId)
        : operations.find((operation) => operation.operationId === row.operationId);
    if (user === undefined) continue;
    const met = copies.findIndex((copy) => copy.operationId === user.operationId && copy.materialId === row.materialId);
    const copy = {
      operationId: user.operationId,
      materialId: row.materialId,
      perPiece: row.perPiece,
      lossAllowance: row.lossAllowance,
    };
    const other = copies[met];
    if (other === undefined) copies.push(copy);
    else copies[met] = added(copy, other);
  }
  return copies;
}

function added<Operation, Material>(
  one: BomCopy<Operation, Material>,
  other: BomCopy<Operation, Material>,
): BomCopy<Operation, Material> {
  const lossAllowance = one.lossAllowance > other.lossAllowance ? one.lossAllowance : other.lossAllowance;
  return { ...one, perPiece: milli(one.perPiece + other.perPiece), lossAllowance };
}

function lowestByProduct<Operation, Product>(
  operations: readonly DispatchedOperation<Operation, Product>[],
): Map<Product, DispatchedOperation<Operation, Product>> {
  const lowest = new Map<Product, DispatchedOperation<Operation, Product>>();
  for (const operation of operations) {
    const sofar = lowest.get(operation.productId);
    if (sofar === undefined || compareNo(operation.operationNo, sofar.operationNo) < 0)
      lowest.set(operation.productId, operation);
  }
  return lowest;
}

/**
 * Which dispatches a return without a dispatch number is taken from: the oldest first, as far as each holds
 * (`holding` in order of date, §6.6). What nobody holds is left in `missing`.
 */
export function takeFromOldest<Dispatch>(
  quantity: Milli,
  holding: readonly { readonly dispatchId: Dispatch; readonly held: Milli }[],
): { readonly parts: { readonly dispatchId: Dispatch; readonly quantity: Milli }[]; readonly missing: Milli } {
  let missing: number = quantity;
  const parts: { dispatchId: Dispatch; quantity: Milli }[] = [];
  for (const { dispatchId, held } of holding) {
    const taken = Math.min(missing, held);
    if (taken <= 0) continue;
    parts.push({ dispatchId, quantity: milli(taken) });
    missing -= taken;
  }
  return { parts, missing: milli(missing) };
}
