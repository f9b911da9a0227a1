// Calls about team output.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { quantityText } from '../../values/quantity.ts';
import { workDateSchema } from '../../values/schema.ts';
import {
  teamOutputDraftSchema,
  teamOutputIdSchema,
  teamOutputSchema,
  teamSchema,
  type TeamOutput,
} from './teamSchema.ts';

export const teamOutputContract = {
  /** Newest first. */
  'output.listTeam': query({
    permission: 'clerk',
    input: z.strictObject({ from: workDateSchema, to: workDateSchema }),
    output: z.array(teamOutputSchema),
  }),
  /** Every team there was, as it was last composed. */
  'output.teams': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(teamSchema),
  }),
  'output.recordTeam': command({
    permission: 'clerk',
    input: teamOutputDraftSchema,
    output: teamOutputSchema,
    audit: (_, row) => `记班组产量 ${sentence(row)}`,
  }),
  'output.changeTeam': command({
    permission: 'clerk',
    input: z.strictObject({ id: teamOutputIdSchema, draft: teamOutputDraftSchema }),
    output: teamOutputSchema,
    audit: (_, row) => `修改班组产量 ${sentence(row)}`,
  }),
  'output.removeTeam': command({
    permission: 'clerk',
    input: z.strictObject({ id: teamOutputIdSchema }),
    output: teamOutputSchema,
    audit: (_, row) => `删除班组产量 ${sentence(row)}`,
  }),
};

function sentence(row: TeamOutput): string {
  const names = row.members.map(({ workerName }) => workerName).join('、');
  return `${row.workDate} ${row.team} ${row.productNo}-${row.operationNo} 合格 ${quantityText(row.qualified)}（${names}）`;
}
