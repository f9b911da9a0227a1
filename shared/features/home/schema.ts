// What the first page shows: which host this is, which book is open, which books are at hand.
import { z } from 'zod';
import { nameSchema, payMonthSchema } from '../../values/schema.ts';

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
  /** Who asks: pages leave out what she may not see. */
  role: z.enum(['clerk', 'bookkeeper', 'owner']),
  book: openBookSchema.nullable(),
  recent: z.array(z.string()),
  defaultFolder: z.string(),
});
export type Home = z.output<typeof homeSchema>;

export const sampleNames = ['fenghe', 'tiny'] as const;
export type SampleName = (typeof sampleNames)[number];

/** What a new book is asked once. */
export const newBookSchema = z.strictObject({
  /** The workshop's name; also names the file. */
  name: nameSchema(40).refine((name) => !/[\\/:*?"<>|]/.test(name), { error: '不能含有 \\ / : * ? " < > | 这些符号' }),
  district: nameSchema(60),
  workweek: z.union([z.literal(5), z.literal(6)]),
});
export type NewBook = z.output<typeof newBookSchema>;

/** Things to do, most pressing first. */
export const todoKinds = [
  'noSites',
  'noWorkers',
  'noProducts',
  'noOutput',
  'unpriced',
  'openMonth',
  'unpaidSlips',
  'unsignedSlips',
  'unclosedMonth',
  'overdueDispatches',
  'overUsed',
  'endingEngagements',
  'noCalendar',
] as const;
export type TodoKind = (typeof todoKinds)[number];

export const todoSchema = z.strictObject({
  kind: z.enum(todoKinds),
  count: z.int(),
  /** The first few by name. */
  names: z.array(z.string()),
  /** The month it is about, where it is about one. */
  month: payMonthSchema.nullable(),
});
export type Todo = z.output<typeof todoSchema>;
