// Thrown by a smoke check that cannot be run on this PC; the message says why.
export class Skipped extends Error {}
