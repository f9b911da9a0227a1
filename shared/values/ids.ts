// Distinct id types: a worker's id cannot be handed in where a product's id is asked for.
import type { Branded } from './brand.ts';

/** Row id inside one book. */
export type Id<Name extends string> = Branded<number, `${Name}Id`>;

/** UUIDv7 of a row that may leave the book, so that two books can be merged without a clash. */
export type Uid = Branded<string, 'Uid'>;
