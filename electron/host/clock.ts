// The host's clock and the ids made from it: the only place where the program learns what time it is.
import { randomUUID } from 'node:crypto';
import { workDate, type WorkDate } from '../../shared/values/dates.ts';
import type { Uid } from '../../shared/values/ids.ts';
import type { Clock } from './program.ts';

/** Local time of this PC. */
export const systemClock: Clock = {
  today: () => workDate(localText(new Date()).slice(0, 10)),
  now: () => localText(new Date()),
};

/** A clock that stands still, for tests and for `--today`. */
export function stoppedClock(day: WorkDateText | WorkDate): Clock {
  return { today: () => workDate(day), now: () => `${day}T08:00:00.000+08:00` };
}

type WorkDateText = `${number}-${number}-${number}`;

/** UUIDv7: sorted by time, so that rows of an index stay in order of entry. */
export function newUid(): Uid {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}` as Uid;
}

function localText(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
  const ahead = -moment.getTimezoneOffset();
  const offset = `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${date}T${time}.${String(moment.getMilliseconds()).padStart(3, '0')}${offset}`;
}
