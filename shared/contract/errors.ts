// The closed list of expected refusals. A code carries data; shared/text/errors.ts holds its sentence.
import type { PayMonth } from '../values/dates.ts';

/** What each code carries, so that its sentence can say what, where and what to do. */
export interface ErrorData {
  /** Something the screen sent does not fit the contract; `where` names the field. */
  readonly badInput: { readonly where: string; readonly why: string };
  readonly unknownMethod: { readonly method: string };
  readonly notAllowed: { readonly needs: string };
  readonly noBookOpen: Record<string, never>;
  /** The thing named is not in the book (any more). */
  readonly notFound: { readonly what: string };
  /** A record named by the screen is gone, or still in use elsewhere: found by the store itself when no rule said so before. */
  readonly stale: Record<string, never>;
  /** A number or name that must be unique is taken. */
  readonly taken: { readonly what: string; readonly value: string };
  /** It cannot be deleted while others refer to it. */
  readonly inUse: { readonly what: string; readonly by: string };
  /** A rule of the field refuses: the sentence is made by the rule itself. */
  readonly refused: { readonly sentence: string };
  /** Output of a locked month: it may be taken as late output when that is said (wage-rules §12.21). */
  readonly late: { readonly month: PayMonth };
  /** The month or run is locked. */
  readonly locked: { readonly what: string };
  /** The month is closed (结账): nothing of it changes until the owner reopens it. */
  readonly closed: { readonly month: PayMonth };
  /** The book is open elsewhere and read-only here. */
  readonly readOnly: { readonly holder: string };
  /** A file cannot be read, written or is not what it should be. */
  readonly file: { readonly path: string; readonly why: string };
  readonly cancelled: Record<string, never>;
  /** This page has no session with the program: an old tab, or an address used twice. */
  readonly noSession: Record<string, never>;
  /** The program does not answer any more. */
  readonly lost: Record<string, never>;
  /** A fault of the program: logged under this id. */
  readonly fault: { readonly id: string };
}

export type ErrorCode = keyof ErrorData;

export type Refusal = {
  readonly [Code in ErrorCode]: { readonly code: Code; readonly data: ErrorData[Code] };
}[ErrorCode];

export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal };

/** Thrown by handlers for an expected refusal; `host/answer.ts` turns it into a reply. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

/** `throw refuse('notFound', { what: '工人 0012' })`. */
export function refuse<Code extends ErrorCode>(code: Code, data: ErrorData[Code]): RefusedError {
  return new RefusedError({ code, data } as Refusal);
}
