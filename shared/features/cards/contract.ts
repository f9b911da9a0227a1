// Calls about the card of a person, her household, and the round from door to door. Agreements are in agreementContract.ts.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { payMonthSchema } from '../../values/schema.ts';
import { agreementContract } from './agreementContract.ts';
import { stopSchema } from './rounds.ts';
import { cardPaySchema, cardSchema, householdDraftSchema, workerIdSchema } from './schema.ts';

export const cardsContract = {
  /** Without a month: this one. */
  'cards.get': query({
    permission: 'clerk',
    input: z.strictObject({ workerId: workerIdSchema, month: payMonthSchema.optional() }),
    output: cardSchema,
  }),
  'cards.pay': query({
    permission: 'bookkeeper',
    input: z.strictObject({ workerId: workerIdSchema, month: payMonthSchema.optional() }),
    output: cardPaySchema,
  }),
  /** Where a home worker is found and who helps her. */
  'cards.setHousehold': command({
    permission: 'clerk',
    input: householdDraftSchema,
    output: z.strictObject({ worker: z.string() }),
    audit: ({ township, village, helpers }, { worker }) =>
      `工人 ${worker} 的家庭：${township}${village}，家庭成员 ${String(helpers.length)} 人`,
  }),
  /** Everybody with goods, lent machines or missing material, by township and village. */
  'cards.rounds': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(stopSchema),
  }),
  ...agreementContract,
};
