// Calls about products and their operations. What pieces pay is in rateContract.ts.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import {
  listedProductSchema,
  operationDraftSchema,
  operationIdSchema,
  operationSchema,
  productDraftSchema,
  productIdSchema,
  productSchema,
} from './schema.ts';

export const productsContract = {
  'products.list': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(listedProductSchema),
  }),
  'products.get': query({
    permission: 'clerk',
    input: z.strictObject({ id: productIdSchema }),
    output: productSchema.extend({ operations: z.array(operationSchema) }),
  }),
  'products.add': command({
    permission: 'bookkeeper',
    input: productDraftSchema,
    output: productIdSchema,
    audit: (product) => `新增产品 ${product.productNo} ${product.name}`,
  }),
  'products.change': command({
    permission: 'bookkeeper',
    input: productSchema,
    output: z.null(),
    audit: (product) => `修改产品 ${product.productNo} ${product.name}`,
  }),
  /** Takes its operations along while nothing refers to them. */
  'products.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: productIdSchema }),
    output: productSchema,
    audit: (_, product) => `删除产品 ${product.productNo} ${product.name}`,
  }),
  /** Every operation of the book, for pickers. */
  'products.operations': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(operationSchema),
  }),
  'products.addOperation': command({
    permission: 'bookkeeper',
    input: operationDraftSchema.extend({ productId: productIdSchema }),
    output: operationSchema,
    audit: (_, operation) => `新增工序 ${operation.productNo}-${operation.operationNo} ${operation.name}`,
  }),
  'products.changeOperation': command({
    permission: 'bookkeeper',
    input: operationDraftSchema.extend({ id: operationIdSchema }),
    output: operationSchema,
    audit: (_, operation) => `修改工序 ${operation.productNo}-${operation.operationNo} ${operation.name}`,
  }),
  'products.removeOperation': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: operationIdSchema }),
    output: operationSchema,
    audit: (_, operation) => `删除工序 ${operation.productNo}-${operation.operationNo} ${operation.name}`,
  }),
};
