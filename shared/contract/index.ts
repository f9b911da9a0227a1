// Every call of the program in one object: the whole surface between the screen and the book.
import type { z } from 'zod';
import { homeContract } from '../features/home/contract.ts';
import { settingsContract } from '../features/settings/contract.ts';
import { sitesContract } from '../features/sites/contract.ts';

export const contract = {
  ...homeContract,
  ...settingsContract,
  ...sitesContract,
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type InputOf<Name extends MethodName> = z.input<Contract[Name]['input']>;
export type OutputOf<Name extends MethodName> = z.output<Contract[Name]['output']>;

/** How every host lets itself be asked: resolves with the value, rejects with `RefusedError`. */
export type Call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
