// Sends replies, files and plain refusals, each with the headers that keep other pages out.
import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Refusal, Reply } from '../../../shared/contract/errors.ts';
import { contentSecurityPolicy } from '../pageFiles.ts';

const guards = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers for a file: its type, how long it may be kept, the name to save it under. */
interface FileHeaders {
  readonly type: string;
  readonly lasting?: boolean;
  readonly saveAs?: string;
}

export function sendReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const text = JSON.stringify(reply);
  response.writeHead(status, {
    ...guards,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

export function sendRefusal(response: ServerResponse, status: number, error: Refusal): void {
  sendReply(response, status, { ok: false, error });
}

export async function sendFile(response: ServerResponse, path: string, headers: FileHeaders): Promise<void> {
  const { size } = statSync(path);
  response.writeHead(200, {
    ...guards,
    'Content-Type': headers.type,
    'Content-Length': size,
    'Cache-Control': headers.lasting === true ? 'max-age=31536000, immutable' : 'no-store',
    ...(headers.saveAs === undefined
      ? {}
      : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(headers.saveAs)}` }),
  });
  await pipeline(createReadStream(path), response);
}
