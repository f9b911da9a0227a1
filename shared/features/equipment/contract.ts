// Calls about tools and machines, and their loans.
import { z } from 'zod';
import { loanStateText } from '../../text/equipment.ts';
import { command, query } from '../../contract/method.ts';
import {
  equipmentDraftSchema,
  equipmentIdSchema,
  equipmentLoanIdSchema,
  equipmentSchema,
  fundingsSchema,
  listedEquipmentSchema,
  loanDraftSchema,
  loanDueSchema,
  loanEndSchema,
  loanSchema,
} from './schema.ts';

export const equipmentContract = {
  'equipment.list': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(listedEquipmentSchema),
  }),
  'equipment.add': command({
    permission: 'bookkeeper',
    input: equipmentDraftSchema,
    output: equipmentIdSchema,
    audit: ({ equipmentNo, name }) => `新增设备 ${equipmentNo} ${name}`,
  }),
  'equipment.change': command({
    permission: 'bookkeeper',
    input: equipmentSchema,
    output: z.null(),
    audit: ({ equipmentNo, name }) => `修改设备 ${equipmentNo} ${name}`,
  }),
  'equipment.remove': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: equipmentIdSchema }),
    output: equipmentSchema,
    audit: (_, { equipmentNo, name }) => `删除设备 ${equipmentNo} ${name}`,
  }),
  'equipment.listFundings': query({ permission: 'clerk', input: z.strictObject({}), output: fundingsSchema }),
  /** The whole list in its order; machines keep the words they have. */
  'equipment.setFundings': command({
    permission: 'bookkeeper',
    input: z.strictObject({ fundings: fundingsSchema }),
    output: z.null(),
    audit: ({ fundings }) => `修改资金来源清单：${fundings.join('、')}`,
  }),
  /** Newest first. Damages are a deduction from the wage: not for clerks. */
  'equipment.listLoans': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(loanSchema),
  }),
  'equipment.lend': command({
    permission: 'bookkeeper',
    input: loanDraftSchema,
    output: loanSchema,
    audit: (_, { equipmentNo, name, workerName }) => `借出设备 ${equipmentNo} ${name} 给${workerName}`,
  }),
  /** Agrees another day on which it is expected back. */
  'equipment.setLoanDue': command({
    permission: 'bookkeeper',
    input: loanDueSchema,
    output: loanSchema,
    audit: ({ dueDate }, { equipmentNo, name, workerName }) =>
      `${workerName}借的设备 ${equipmentNo} ${name} 应还日期改为${dueDate ?? '没有约定'}`,
  }),
  /** Back, broken or lost. */
  'equipment.endLoan': command({
    permission: 'bookkeeper',
    input: loanEndSchema,
    output: loanSchema,
    audit: ({ state }, { equipmentNo, name, workerName }) =>
      `${workerName}借的设备 ${equipmentNo} ${name}：${loanStateText[state]}`,
  }),
  /** The loan is open again. */
  'equipment.reopenLoan': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: equipmentLoanIdSchema }),
    output: loanSchema,
    audit: (_, { equipmentNo, name, workerName }) => `撤销归还：${workerName}借的设备 ${equipmentNo} ${name}`,
  }),
  'equipment.removeLoan': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: equipmentLoanIdSchema }),
    output: loanSchema,
    audit: (_, { equipmentNo, name, workerName }) => `删除借用：${workerName}借的设备 ${equipmentNo} ${name}`,
  }),
};
