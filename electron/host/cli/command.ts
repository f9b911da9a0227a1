// What a command of the command line is made of.
import type { Call } from '../../../shared/contract/index.ts';

export interface CliCommand {
  /** Flags and words in English form, for the usage text: `--book FILE [--sample NAME]`. */
  readonly usage: string;
  /** Chinese, one line. */
  readonly says: string;
  readonly flags: Readonly<Record<string, 'text' | 'switch'>>;
  readonly required: readonly string[];
  /** Least and most words beside the flags. */
  readonly words?: readonly [number, number];
  /** Whether `--book` is opened first. */
  readonly opensBook: boolean;
  run(asked: Asked): Promise<Done>;
}

export interface Asked {
  /** Any call of the contract; rejects with `RefusedError`. */
  readonly call: Call;
  /** A text flag; empty when it was not given. */
  text(flag: string): string;
  isOn(flag: string): boolean;
  readonly words: readonly string[];
  /** A note for people, on standard error. */
  message(text: string): void;
}

export interface Done {
  /** Printed as JSON. */
  readonly value: unknown;
  /** The data does not allow it, although nothing failed: exit 1. */
  readonly refused?: boolean;
}

/** Thrown for wrong use: exit 2, with the sentence and the usage. */
export class WrongUseError extends Error {
  override readonly name = 'WrongUseError';
}
