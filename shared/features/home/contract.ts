// Calls about which book is open; they work while none is.
import { z } from 'zod';
import { task } from '../../contract/method.ts';
import { nameSchema } from '../../values/schema.ts';
import { homeSchema, openBookSchema } from './schema.ts';

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
  /** A new, empty book. A bare name goes to the default folder. */
  'home.create': task({
    permission: 'anyone',
    input: z.strictObject({ path: pathSchema.optional() }),
    output: openBookSchema.nullable(),
  }),
  'home.close': task({
    permission: 'anyone',
    input: z.strictObject({}),
    output: z.null(),
  }),
};
