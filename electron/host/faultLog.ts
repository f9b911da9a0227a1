// Unexpected errors go to a log file under an id; the user sees the id, never the stack.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newUid, systemClock } from './clock.ts';

/** Inputs are not logged: they may hold identity numbers. */
export function faultLog(folder: string): (method: string, error: unknown) => string {
  return (method, error) => {
    const id = newUid().slice(-8);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      mkdirSync(folder, { recursive: true });
      appendFileSync(join(folder, 'faults.log'), `${systemClock.now()} ${id} ${method}\n${text}\n`);
    } catch {
      // nowhere to write: the id on screen is all that is left
    }
    return id;
  };
}
