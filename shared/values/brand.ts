// A brand keeps two kinds of integers or texts from being mixed by mistake; it costs nothing at run time.
declare const brand: unique symbol;

export type Branded<T, Name extends string> = T & { readonly [brand]: Name };
