// Calls about the settings of a book and its rule tables.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { calendarContract } from './calendarContract.ts';
import { ruleTablesContract } from './ruleTablesContract.ts';
import { settingsSchema } from './schema.ts';

export const settingsContract = {
  'settings.get': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: settingsSchema,
  }),
  'settings.change': command({
    permission: 'owner',
    input: settingsSchema,
    output: z.null(),
    audit: () => '修改账套设置',
  }),
  ...calendarContract,
  ...ruleTablesContract,
};
