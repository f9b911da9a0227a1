// What a handler is given: the book to read or write, today's date, who asks; and the types that hold handlers to the contract.
import type { z } from 'zod';
import type { Command, Permission, Query, Task } from '../../shared/contract/method.ts';
import type { WorkDate } from '../../shared/values/dates.ts';
import type { Uid } from '../../shared/values/ids.ts';
import type { Book } from '../store/book.ts';
import type { BookSheet } from '../store/bookSheet.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import type { Check } from '../store/verify.ts';
import type { Desktop } from './desktopPort.ts';

export interface Operator {
  readonly name: string;
  readonly role: Exclude<Permission, 'anyone'>;
}

interface Asked {
  readonly today: WorkDate;
  readonly operator: Operator;
  /** What the features promise about the rows of a book. */
  readonly checks: readonly Check[];
}

export interface QueryContext extends Asked {
  readonly db: ReadableDb;
}

export interface CommandContext extends Asked {
  readonly db: WritableDb;
  /** The moment of the command, ISO text with offset. */
  readonly now: string;
  readonly newUid: () => Uid;
  /** What a task of this program parsed and checked, by its key. */
  readonly parked: Map<string, unknown>;
  /** All sheets of the book workbook, in the order of writing. */
  readonly sheets: readonly BookSheet[];
}

/** The books this program has at hand: one is open at a time. */
export interface Shelf {
  open(path: string): Book;
  create(path: string): Book;
  /** The open book; refuses with `noBookOpen`. */
  current(): Book;
  isOpen(): boolean;
  close(): void;
  /** Where new books go by default. */
  readonly defaultFolder: string;
  /** Newest first; files that are gone are left out. */
  recent(): readonly string[];
}

export interface TaskContext extends Asked {
  readonly shelf: Shelf;
  readonly desktop: Desktop;
  /** Results of one task that a later command takes up, by a key that only this program knows (a parsed import). */
  readonly parked: Map<string, unknown>;
  /** All sheets of the book workbook, in the order of writing. */
  readonly sheets: readonly BookSheet[];
  readonly now: string;
  readonly newUid: () => Uid;
}

type Handler<M> =
  M extends Query<infer Input, infer Output>
    ? (context: QueryContext, input: z.output<Input>) => z.output<Output>
    : M extends Command<infer Input, infer Output>
      ? (context: CommandContext, input: z.output<Input>) => z.output<Output>
      : M extends Task<infer Input, infer Output>
        ? (context: TaskContext, input: z.output<Input>) => Promise<z.output<Output>>
        : never;

/** One handler for each call of a feature's contract; a missing one, or one of another kind, does not compile. */
export type HandlersOf<Contract> = { readonly [Name in keyof Contract]: Handler<Contract[Name]> };
