// A second start finds the program that is running already and opens a page of it, instead of a second program on the same book.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Loopback } from './loopback/server.ts';

const noteSchema = z.strictObject({ port: z.int().min(1).max(65535), session: z.string() });
const answerSchema = z.strictObject({ ok: z.literal(true), value: z.strictObject({ token: z.string() }) });
const patience = 1000;

const notePath = (folder: string): string => join(folder, 'serving.json');

/** Leaves a note for the next start, readable by this user only; returns what takes it away. */
export function noteRunning(folder: string, loopback: Loopback): () => void {
  const note = JSON.stringify({ port: loopback.port, session: loopback.newSession() });
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(notePath(folder), { force: true });
    writeFileSync(notePath(folder), note, { mode: 0o600 });
  } catch {
    return () => undefined; // a read-only profile must not stop the work
  }
  return () => {
    if (readNote(folder) === note) rmSync(notePath(folder), { force: true });
  };
}

/** An address of the running program that lets one tab in; undefined when none runs. */
export async function addressOfRunning(folder: string): Promise<string | undefined> {
  const text = readNote(folder);
  if (text === undefined) return undefined;
  try {
    const { port, session } = noteSchema.parse(JSON.parse(text));
    const site = `http://127.0.0.1:${String(port)}`;
    const response = await fetch(`${site}/token`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${session}` },
      signal: AbortSignal.timeout(patience),
    });
    return `${site}/#token=${answerSchema.parse(await response.json()).value.token}`;
  } catch {
    return undefined; // it died without taking its note away
  }
}

function readNote(folder: string): string | undefined {
  try {
    return readFileSync(notePath(folder), 'utf8');
  } catch {
    return undefined;
  }
}
