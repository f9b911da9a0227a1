// Calls about the calendar and the due hours of a month.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { dayKindText } from '../../text/settings.ts';
import { hoursText } from '../../values/quantity.ts';
import { workDateSchema } from '../../values/schema.ts';
import { calendarDaySchema, dueHoursDraftSchema, dueHoursIdSchema, dueHoursSchema, yearSchema } from './dated.ts';

export const calendarContract = {
  /** Only the days that differ from the week's rule. */
  'settings.listDays': query({
    permission: 'clerk',
    input: z.strictObject({ year: yearSchema }),
    output: z.array(calendarDaySchema),
  }),
  'settings.setDay': command({
    permission: 'bookkeeper',
    input: calendarDaySchema,
    output: z.null(),
    audit: ({ date, kind }) => `日历 ${date} 设为${dayKindText[kind]}`,
  }),
  'settings.clearDay': command({
    permission: 'bookkeeper',
    input: z.strictObject({ date: workDateSchema }),
    output: z.null(),
    audit: ({ date }) => `日历 ${date} 恢复为按星期`,
  }),
  /** Adds the statutory holidays and swapped days of a year; days the user has set already stay as they are. */
  'settings.fillHolidays': command({
    permission: 'bookkeeper',
    input: z.strictObject({ year: yearSchema }),
    output: z.strictObject({
      added: z.int(),
      kept: z.int(),
      /** False when the year's notice about swapped days is not known to this version: only statutory days were filled in. */
      swapsKnown: z.boolean(),
    }),
    audit: ({ year }, { added }) => `日历填入 ${String(year)} 年法定节假日 ${String(added)} 天`,
  }),
  'settings.listDueHours': query({
    permission: 'clerk',
    input: z.strictObject({}),
    output: z.array(dueHoursSchema),
  }),
  /** Adds the row of a month and site, or changes it. */
  'settings.setDueHours': command({
    permission: 'bookkeeper',
    input: dueHoursDraftSchema,
    output: dueHoursIdSchema,
    audit: ({ month, minutes }) => `${month} 应出勤设为 ${hoursText(minutes)} 小时`,
  }),
  'settings.removeDueHours': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: dueHoursIdSchema }),
    output: dueHoursSchema,
    audit: (_, { month }) => `删除 ${month} 应出勤`,
  }),
};
