// Calls about tools and machines, and their loans.
import { z } from 'zod';
import { loanStateText } from '../../text/equipment.ts';
import { command, query } from '../../contract/method.ts';
import {
  equipmentDraftSchema,
  equipmentIdSchema,
  equipmentLoanIdSchema,
  equipmentSchema,
  listedEquipmentSchema,
  loanDraftSchema,
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
