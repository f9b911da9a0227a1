// What the first page shows: which host this is, which book is open, which books are at hand.
import { z } from 'zod';

export const openBookSchema = z.strictObject({
  path: z.string(),
  /** The workshop's name as the book's settings say, or the file's name. */
  name: z.string(),
  /** Who holds the book for writing when it is read-only here. */
  heldBy: z.string().nullable(),
});
export type OpenBook = z.output<typeof openBookSchema>;

export const homeSchema = z.strictObject({
  today: z.string(),
  version: z.string(),
  desktop: z.enum(['window', 'browser', 'none']),
  book: openBookSchema.nullable(),
  recent: z.array(z.string()),
  defaultFolder: z.string(),
});
export type Home = z.output<typeof homeSchema>;

export const sampleNames = ['fenghe', 'tiny'] as const;
export type SampleName = (typeof sampleNames)[number];
