// One-time tokens and the session keys they are exchanged for: what lets a browser tab in, and no other page.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Sessions {
  /** A token for one page, for the address that is printed or opened. */
  newToken(): string;
  /** A session key for this program itself. */
  newKey(): string;
  /** The session key for a token; undefined when it is unknown or was used before. */
  exchange(token: string): string | undefined;
  /** Whether an `Authorization` header carries the key of a session. */
  holds(authorization: string | undefined): boolean;
}

export function createSessions(): Sessions {
  const tokens: Buffer[] = [];
  const keys: Buffer[] = [];

  return {
    newToken: () => remember(tokens),
    newKey: () => remember(keys),
    exchange: (token) => {
      const at = positionOf(tokens, token);
      if (at < 0) return undefined;
      tokens.splice(at, 1);
      return remember(keys);
    },
    holds: (authorization) =>
      authorization?.startsWith('Bearer ') === true && positionOf(keys, authorization.slice(7)) >= 0,
  };
}

function remember(digests: Buffer[]): string {
  const secret = randomBytes(32).toString('base64url');
  digests.push(digestOf(secret));
  return secret;
}

/** Compares digests in equal time, so that an answer's delay tells nothing. */
function positionOf(digests: readonly Buffer[], secret: string): number {
  const wanted = digestOf(secret);
  return digests.findIndex((digest) => timingSafeEqual(digest, wanted));
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
