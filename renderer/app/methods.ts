// Names of the calls by kind, so that a command cannot be used as a query.
import type { Contract, MethodName } from '../../shared/contract/index.ts';
import type { Method } from '../../shared/contract/method.ts';

export type NameOf<Kind extends Method['kind']> = {
  [Name in MethodName]: Contract[Name]['kind'] extends Kind ? Name : never;
}[MethodName];
