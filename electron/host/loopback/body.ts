// Reads what a request carries, up to a limit.
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** More than the largest block anybody pastes; a workbook comes by upload. */
export const largestJson = 8 * 1024 * 1024;
export const largestUpload = 50 * 1024 * 1024;

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The JSON of a request; throws `TooLargeError`, or `SyntaxError` when it is not JSON. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestJson) throw new TooLargeError();
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
}

/** Writes a request's body to a new file; throws `TooLargeError`. */
export async function storeBody(request: IncomingMessage, path: string): Promise<void> {
  let size = 0;
  const limit = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      size += part.length;
      if (size > largestUpload) done(new TooLargeError());
      else done(null, part);
    },
  });
  await pipeline(request, limit, createWriteStream(path, { flags: 'wx' }));
}
