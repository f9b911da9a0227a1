// Calls about the dated rule tables: minimum wages, tax tables.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { taxedItemText } from '../../text/settings.ts';
import {
  minimumWageDraftSchema,
  minimumWageIdSchema,
  minimumWageSchema,
  taxTableKeySchema,
  taxTableSchema,
} from './dated.ts';

const nothing = z.strictObject({});

export const ruleTablesContract = {
  'settings.listMinimumWages': query({ permission: 'bookkeeper', input: nothing, output: z.array(minimumWageSchema) }),
  'settings.addMinimumWage': command({
    permission: 'bookkeeper',
    input: minimumWageDraftSchema,
    output: minimumWageIdSchema,
    audit: ({ district, fromDate }) => `新增最低工资 ${district} ${fromDate} 起`,
  }),
  'settings.changeMinimumWage': command({
    permission: 'bookkeeper',
    input: minimumWageSchema,
    output: z.null(),
    audit: ({ district, fromDate }) => `修改最低工资 ${district} ${fromDate} 起`,
  }),
  'settings.removeMinimumWage': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: minimumWageIdSchema }),
    output: minimumWageSchema,
    audit: (_, { district, fromDate }) => `删除最低工资 ${district} ${fromDate} 起`,
  }),

  'settings.listTaxTables': query({ permission: 'bookkeeper', input: nothing, output: z.array(taxTableSchema) }),
  'settings.addTaxTable': command({
    permission: 'owner',
    input: taxTableSchema,
    output: z.null(),
    audit: ({ taxItem, fromDate }) => `新增税表 ${taxedItemText[taxItem]} ${fromDate} 起`,
  }),
  'settings.changeTaxTable': command({
    permission: 'owner',
    input: taxTableSchema,
    output: z.null(),
    audit: ({ taxItem, fromDate }) => `修改税表 ${taxedItemText[taxItem]} ${fromDate} 起`,
  }),
  'settings.removeTaxTable': command({
    permission: 'owner',
    input: taxTableKeySchema,
    output: z.null(),
    audit: ({ taxItem, fromDate }) => `删除税表 ${taxedItemText[taxItem]} ${fromDate} 起`,
  }),
};
