// What the calls about products and operations do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { productsContract } from '../../../shared/features/products/contract.ts';
import type { Operation, OperationId, Product, ProductId } from '../../../shared/features/products/schema.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import {
  allOperations,
  allProducts,
  deleteOperation,
  deleteProduct,
  insertOperation,
  insertProduct,
  operationById,
  operationsOf,
  productById,
  productByNo,
  updateOperation,
  updateProduct,
} from './sql.ts';
import { hasFinerQuantity, lockedMonthOfOperation, useOfOperation, useOfProduct } from './useSql.ts';
import { lockedText } from './lockedText.ts';

export const productsHandlers: HandlersOf<typeof productsContract> = {
  'products.list': ({ db }) => allProducts(db),

  'products.get': ({ db }, { id }) => ({ ...theProduct(db, id), operations: operationsOf(db, id) }),

  'products.add': ({ db, newUid }, product) => {
    refuseTakenNumber(db, product.productNo);
    return insertProduct(db, newUid(), product);
  },

  'products.change': ({ db }, product) => {
    const before = theProduct(db, product.id);
    refuseTakenNumber(db, product.productNo, product.id);
    if (product.decimals < before.decimals) refuseLostDecimals(db, product);
    updateProduct(db, product);
    return null;
  },

  'products.remove': ({ db }, { id }) => {
    const product = theProduct(db, id);
    refuseUse(`产品“${product.name}”`, useOfProduct(db, id));
    for (const operation of operationsOf(db, id)) {
      refuseUse(`产品“${product.name}”的工序“${operation.name}”`, useOfOperation(db, operation.id));
      deleteOperation(db, operation.id);
    }
    deleteProduct(db, id);
    return product;
  },

  'products.operations': ({ db }) => allOperations(db),

  'products.addOperation': ({ db, newUid }, operation) => {
    theProduct(db, operation.productId);
    refuseTakenOperationNumber(db, operation.productId, operation.operationNo);
    return theOperation(db, insertOperation(db, newUid(), operation));
  },

  'products.changeOperation': ({ db }, operation) => {
    const before = theOperation(db, operation.id);
    refuseTakenOperationNumber(db, before.productId, operation.operationNo, operation.id);
    if (operation.defectMaterialPaid !== before.defectMaterialPaid) refuseOtherPayOfLocked(db, before);
    updateOperation(db, operation);
    return theOperation(db, operation.id);
  },

  'products.removeOperation': ({ db }, { id }) => {
    const operation = theOperation(db, id);
    refuseUse(`工序“${operation.name}”`, useOfOperation(db, id));
    deleteOperation(db, id);
    return operation;
  },
};

function theProduct(db: ReadableDb, id: ProductId): Product {
  const product = productById(db, id);
  if (product === undefined) throw refuse('notFound', { what: '这个产品' });
  return product;
}

export function theOperation(db: ReadableDb, id: OperationId): Operation {
  const operation = operationById(db, id);
  if (operation === undefined) throw refuse('notFound', { what: '这道工序' });
  return operation;
}

function refuseTakenNumber(db: ReadableDb, productNo: string, self?: ProductId): void {
  const other = productByNo(db, productNo);
  if (other !== undefined && other.id !== self) throw refuse('taken', { what: '款号', value: productNo });
}

function refuseTakenOperationNumber(db: ReadableDb, product: ProductId, operationNo: string, self?: OperationId): void {
  const taken = operationsOf(db, product).some((other) => other.operationNo === operationNo && other.id !== self);
  if (taken) throw refuse('taken', { what: '工序号', value: operationNo });
}

function refuseUse(what: string, by: string | undefined): void {
  if (by !== undefined) throw refuse('inUse', { what, by });
}

function refuseLostDecimals(db: ReadableDb, product: Product): void {
  if (!hasFinerQuantity(db, product.id, 10 ** (3 - product.decimals))) return;
  const sentence = `产品 ${product.productNo} 已有更细的数量，小数位不能改成 ${String(product.decimals)} 位。请先改那些产量，或保留原来的小数位。`;
  throw refuse('refused', { sentence });
}

function refuseOtherPayOfLocked(db: ReadableDb, operation: Operation): void {
  const month = lockedMonthOfOperation(db, operation.id);
  if (month === undefined) return;
  const sentence = `${lockedText(month)}已封存，里面有工序 ${operation.productNo}-${operation.operationNo} 的计件工资，“料废计酬”不能再改。请另设一道新工序。`;
  throw refuse('refused', { sentence });
}
