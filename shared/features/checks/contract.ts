// Calls about proving that the book is whole.
import { z } from 'zod';
import { task } from '../../contract/method.ts';

export const checkResultSchema = z.strictObject({
  name: z.string(),
  ok: z.boolean(),
  /** One sentence for each thing that does not fit. */
  found: z.array(z.string()),
});

export const checksContract = {
  /** The file, and every identity of the ledgers, over the whole book. Changes nothing. */
  'checks.run': task({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.strictObject({ ok: z.boolean(), checks: z.array(checkResultSchema) }),
  }),
};
