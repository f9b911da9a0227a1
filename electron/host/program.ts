// The running program apart from how it is asked: the shelf of books, the clock, the desktop, the log.
import type { WorkDate } from '../../shared/values/dates.ts';
import type { Uid } from '../../shared/values/ids.ts';
import type { Shelf } from './context.ts';
import type { Desktop } from './desktopPort.ts';

export interface Clock {
  today(): WorkDate;
  /** ISO text with offset, to the millisecond. */
  now(): string;
}

export interface Program {
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly desktop: Desktop;
  readonly parked: Map<string, unknown>;
  readonly newUid: () => Uid;
  /** Replies are parsed by their own schema: on in tests and development. */
  readonly checksOutputs: boolean;
  /** Keeps an unexpected error; returns the id the user is shown. */
  logFault(method: string, error: unknown): string;
}
