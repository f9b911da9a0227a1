// Calls about which book is open; they work while none is.
import { z } from 'zod';
import { query, task } from '../../contract/method.ts';
import { nameSchema } from '../../values/schema.ts';
import { homeSchema, newBookSchema, openBookSchema, sampleNames, todoSchema } from './schema.ts';

const pathSchema = nameSchema(400);

export const homeContract = {
  'home.get': task({
    permission: 'anyone',
    input: z.strictObject({}),
    output: homeSchema,
  }),
  /** Without a path the host's own dialog asks; null when it was cancelled. */
  'home.open': task({
    permission: 'anyone',
    input: z.strictObject({ path: pathSchema.optional() }),
    output: openBookSchema.nullable(),
  }),
  /** A new, empty book. A bare name goes to the default folder; without a path the name in `settings` is taken, else the host's dialog asks. */
  'home.create': task({
    permission: 'anyone',
    input: z.strictObject({ path: pathSchema.optional(), settings: newBookSchema.optional() }),
    output: openBookSchema.nullable(),
  }),
  /** The sample workshop as a new book; nothing of the user's is touched. Without a path a free name in the default folder. */
  'home.sample': task({
    permission: 'anyone',
    input: z.strictObject({ name: z.enum(sampleNames), path: pathSchema.optional() }),
    output: openBookSchema,
  }),
  'home.close': task({
    permission: 'anyone',
    input: z.strictObject({}),
    output: z.null(),
  }),
  /** What there is to do, for the page 今日; holds no wages. */
  'home.today': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(todoSchema),
  }),
};
