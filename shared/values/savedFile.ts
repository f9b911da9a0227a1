// What a task replies that put a file where the user wants it.
import { z } from 'zod';

export const savedFileSchema = z.strictObject({
  /** The file's name, or its whole path where the user chose one. */
  path: z.string(),
  /** In a browser: the one-time key to fetch it with (`receive` of renderer/client.ts); null when it is already in place. */
  download: z.string().nullable(),
});
export type SavedFile = z.output<typeof savedFileSchema>;
