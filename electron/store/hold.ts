// Keeps a second program from writing the same book. The operating system frees the hold when the program dies.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from './database.ts';

export interface Hold {
  /** Set when somebody else holds the file; then there is nothing to release. */
  readonly heldBy: string | undefined;
  release(): void;
}

/** Takes the hold beside `path` and notes who has it, or says who has it already. */
export function holdFile(path: string, holder: string): Hold {
  const lockPath = `${path}-hold`;
  const namePath = `${path}-holder`;
  const lock = connect(lockPath, 'write');
  try {
    lock.pragma('busy_timeout = 0');
    lock.script('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    return { heldBy: nameIn(namePath), release: () => undefined };
  }
  writeFileSync(namePath, holder);
  return {
    heldBy: undefined,
    release: () => {
      rmSync(namePath, { force: true });
      lock.close();
      rmSync(lockPath, { force: true });
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}

function nameIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '另一个程序';
  }
}
