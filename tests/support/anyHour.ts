// A workshop whose clock is set by the test, for what depends on the time of day.
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/index.ts';
import { workDate } from '../../shared/values/dates.ts';
import { aWorkshop, type Workshop } from './aWorkshop.ts';

type Day = `${number}-${number}-${number}`;

export interface WorkshopByTheHour extends Workshop {
  /** Makes a call at a time of the day: `await at('08:02', 'attendance.punch', …)`. */
  at<Name extends MethodName>(time: string, method: Name, input: InputOf<Name>): Promise<OutputOf<Name>>;
  /** Goes on to another day. */
  on(day: Day): void;
}

export function anyHour(firstDay: Day): WorkshopByTheHour {
  const clock = { day: firstDay, time: '08:00' };
  const workshop = aWorkshop(firstDay, {
    now: () => `${clock.day}T${clock.time}:00.000+08:00`,
    today: () => workDate(clock.day),
  });
  return {
    ...workshop,
    at: (time, method, input) => {
      clock.time = time;
      return workshop.call(method, input);
    },
    on: (day) => {
      clock.day = day;
    },
  };
}
