// The book a program was started with, by a double click on its file.

/** The last argument that is a book file; undefined when there is none. */
export function bookArgument(args: readonly string[]): string | undefined {
  return args.findLast((arg) => arg.toLowerCase().endsWith('.fz') && !arg.startsWith('-'));
}
