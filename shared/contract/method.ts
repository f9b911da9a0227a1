// The three kinds of call, and what each must declare. Everything the outside can ask of the program is built from these.
import type { z } from 'zod';

/** Least role that may make a call; `anyone` also works while no book is open. Each role may do what those after it may. */
export type Permission = 'owner' | 'bookkeeper' | 'clerk' | 'anyone';

/** Says in Chinese what a command did, for the audit log: input → sentence. */
type AuditSentence<Input extends z.ZodType, Output extends z.ZodType> = (
  input: z.output<Input>,
  output: z.output<Output>,
) => string;

/** Reads the book and changes nothing. */
export interface Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'query';
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
}

/** Changes the book in one transaction, synchronously, and leaves an audit entry. */
export interface Command<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'command';
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
  readonly audit: AuditSentence<Input, Output>;
}

/** Asynchronous work around the book (files, dialogs, backup, opening a book); writes nothing into it. */
export interface Task<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'task';
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
}

export type Method = Query | Command | Task;

export function query<Input extends z.ZodType, Output extends z.ZodType>(
  declared: Omit<Query<Input, Output>, 'kind'>,
): Query<Input, Output> {
  return { kind: 'query', ...declared };
}

export function command<Input extends z.ZodType, Output extends z.ZodType>(
  declared: Omit<Command<Input, Output>, 'kind'>,
): Command<Input, Output> {
  return { kind: 'command', ...declared };
}

export function task<Input extends z.ZodType, Output extends z.ZodType>(
  declared: Omit<Task<Input, Output>, 'kind'>,
): Task<Input, Output> {
  return { kind: 'task', ...declared };
}
