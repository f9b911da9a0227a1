// The host's clock and the ids made from it: the only place where the program learns what time it is.
import { randomBytes } from 'node:crypto';
import { workDate } from '../../shared/values/dates.ts';
import type { Uid } from '../../shared/values/ids.ts';
import type { Clock } from './program.ts';

/** Local time of this PC. */
export const systemClock: Clock = {
  today: () => workDate(localText(new Date()).slice(0, 10)),
  now: () => localText(new Date()),
};

/** A clock that stands still, for tests and for `--today`. */
export function stoppedClock(day: WorkDateText): Clock {
  return { today: () => workDate(day), now: () => `${day}T08:00:00.000+08:00` };
}

type WorkDateText = `${number}-${number}-${number}`;

/** UUIDv7: sorted by time, so that rows of an index stay in order of entry. */
export function newUid(): Uid {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = randomBytes(10);
  random[0] = ((random[0] ?? 0) & 0x0f) | 0x70;
  random[2] = ((random[2] ?? 0) & 0x3f) | 0x80;
  const hex = time + random.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as Uid;
}

function localText(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  const ahead = -moment.getTimezoneOffset();
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${date}T${time}.${String(moment.getMilliseconds()).padStart(3, '0')}${offset}`;
}
