// A program in this process with a folder of its own, for benchmarks: books are real files.
import { join } from 'node:path';
import type { Call } from '../../shared/contract/index.ts';
import type { Program } from '../../electron/host/program.ts';
import { soleOperator } from '../../electron/host/startProgram.ts';
import { aFolder, aProgram } from '../support/aHost.ts';
import { callOf } from '../support/aWorkshop.ts';

export interface BenchProgram {
  readonly call: Call;
  readonly program: Program;
  readonly folder: string;
  /** A new, seeded book of its own; the one before is closed. */
  newBook(name: string): Promise<void>;
  remove(): void;
}

export function benchProgram(): BenchProgram {
  const folder = aFolder();
  const program: Program = { ...aProgram(folder.path), checksOutputs: false };
  const call = callOf(program, soleOperator);
  return {
    call,
    program,
    folder: folder.path,
    newBook: async (name) => {
      await call('home.create', { path: join(folder.path, name) });
    },
    remove: () => {
      program.shelf.close();
      folder.remove();
    },
  };
}
