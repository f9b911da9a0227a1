// Calls about the list of categories, and about who belongs to which when.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { nameSchema } from '../../values/schema.ts';
import {
  categoryIdSchema,
  categorySchema,
  membershipDraftSchema,
  membershipIdSchema,
  membershipSchema,
} from './dated.ts';

/** For the audit sentence: the worker as "0001 张三" and the category's name. */
const whose = z.strictObject({ worker: z.string(), category: z.string() });

export const categoryContract = {
  /** In the user's order. */
  'workers.listCategories': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(categorySchema),
  }),
  'workers.addCategory': command({
    permission: 'bookkeeper',
    input: categorySchema.pick({ name: true }),
    output: categoryIdSchema,
    audit: ({ name }) => `新增人员类别 ${name}`,
  }),
  /** Renames it, retires it (no longer offered) or takes it up again. */
  'workers.changeCategory': command({
    permission: 'bookkeeper',
    input: categorySchema,
    output: z.null(),
    audit: ({ name, active }) => `修改人员类别 ${name}${active ? '' : '（停用）'}`,
  }),
  /** All categories in their new order. */
  'workers.orderCategories': command({
    permission: 'bookkeeper',
    input: z.strictObject({ ids: z.array(categoryIdSchema).max(200) }),
    output: z.null(),
    audit: () => '调整人员类别的顺序',
  }),
  'workers.removeCategory': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: categoryIdSchema }),
    output: nameSchema(),
    audit: (_, name) => `删除人员类别 ${name}`,
  }),
  'workers.addMembership': command({
    permission: 'bookkeeper',
    input: membershipDraftSchema,
    output: whose.extend({ id: membershipIdSchema }),
    audit: ({ fromDate }, { worker, category }) => `工人 ${worker} 自 ${fromDate} 起为${category}`,
  }),
  'workers.changeMembership': command({
    permission: 'bookkeeper',
    input: membershipSchema,
    output: whose,
    audit: ({ fromDate, toDate }, { worker, category }) =>
      `工人 ${worker} ${category}改为 ${fromDate} ${toDate === null ? '起' : `至 ${toDate}`}`,
  }),
  'workers.removeMembership': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: membershipIdSchema }),
    output: whose,
    audit: (_, { worker, category }) => `工人 ${worker} 删除类别${category}`,
  }),
};
