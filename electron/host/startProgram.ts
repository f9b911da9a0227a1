// Puts the program together for a host: folders, shelf, clock, log.
import { newUid, systemClock } from './clock.ts';
import type { Operator } from './context.ts';
import type { Desktop } from './desktopPort.ts';
import { faultLog } from './faultLog.ts';
import { userFolders } from './folders.ts';
import type { Program } from './program.ts';
import { createShelf } from './shelf.ts';

/** While a book has no operators of its own, whoever sits at the PC is the owner. */
export const soleOperator: Operator = { name: '老板', role: 'owner' };

interface Habits {
  /** Whether books opened here join the list of recent books. */
  readonly remembersBooks: boolean;
}

export function startProgram(desktop: Desktop, { remembersBooks }: Habits = { remembersBooks: true }): Program {
  const folders = userFolders();
  return {
    shelf: createShelf(folders, remembersBooks),
    clock: systemClock,
    desktop,
    parked: new Map(),
    newUid,
    checksOutputs: process.env['FANGZHANG_CHECKS'] === '1',
    logFault: faultLog(folders.settings),
  };
}
