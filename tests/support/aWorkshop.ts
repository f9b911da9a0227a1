// A workshop's book in memory with the real handlers: tests speak to it as the screen does.
import { RefusedError } from '../../shared/contract/errors.ts';
import type { Call } from '../../shared/contract/index.ts';
import { sentenceOf } from '../../shared/text/errors.ts';
import { answer } from '../../electron/host/answer.ts';
import { newUid, stoppedClock } from '../../electron/host/clock.ts';
import type { Operator, Shelf } from '../../electron/host/context.ts';
import { headlessDesktop } from '../../electron/host/headless.ts';
import type { Clock, Program } from '../../electron/host/program.ts';
import { soleOperator } from '../../electron/host/startProgram.ts';
import { bookInMemory } from '../../electron/store/book.ts';
import type { ReadableDb } from '../../electron/store/database.ts';
import { seedBook } from '../../electron/features/home/seed.ts';

export interface Workshop {
  readonly call: Call;
  /** The Chinese sentence a call is refused with; fails when it is not refused. */
  refusal(promise: Promise<unknown>): Promise<string>;
  /** The same workshop as another operator sees it. */
  as(operator: Operator): Workshop;
  /** For asserting what stands in the file; tests never write through it. */
  readonly db: ReadableDb;
}

/** A new, empty book on a day that stands still, unless another clock is handed in. */
export function aWorkshop(
  today: `${number}-${number}-${number}` = '2026-11-24',
  clock: Clock = stoppedClock(today),
): Workshop {
  const book = bookInMemory();
  book.db.atomically(() => {
    seedBook(book.db, newUid, stoppedClock(today).today());
  });
  const shelf: Shelf = {
    defaultFolder: '/books',
    open: () => book,
    create: () => book,
    current: () => book,
    isOpen: () => true,
    close: () => undefined,
    recent: () => [],
  };
  const program: Program = {
    shelf,
    clock,
    desktop: headlessDesktop('none'),
    parked: new Map(),
    newUid,
    checksOutputs: true,
    logFault: (method, error) => {
      throw new Error(`${method} failed`, { cause: error });
    },
  };
  return workshopOf(program, soleOperator);
}

function workshopOf(program: Program, operator: Operator): Workshop {
  return {
    call: callOf(program, operator),
    refusal: sentenceOfRefusal,
    as: (other) => workshopOf(program, other),
    db: program.shelf.current().db,
  };
}

/** `answer` as a function that resolves or throws, as the renderer's client is. */
export function callOf(program: Program, operator: Operator): Call {
  return async (method, input) => {
    const reply = await answer(program, operator, method, input);
    if (!reply.ok) throw new RefusedError(reply.error);
    return reply.value as never;
  };
}

async function sentenceOfRefusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof RefusedError) return sentenceOf(error.refusal);
    throw error;
  }
  throw new Error('expected a refusal, but the call was carried out');
}
