// What the calls about settings do.
import type { settingsContract } from '../../../shared/features/settings/contract.ts';
import type { HandlersOf } from '../../host/context.ts';
import { calendarHandlers } from './calendarHandlers.ts';
import { rulesHandlers } from './rulesHandlers.ts';
import { readSettings } from './read.ts';
import { writeSettings } from './sql.ts';

export const settingsHandlers: HandlersOf<typeof settingsContract> = {
  'settings.get': ({ db }) => readSettings(db),

  'settings.change': ({ db }, settings) => {
    writeSettings(db, settings);
    return null;
  },

  ...calendarHandlers,
  ...rulesHandlers,
};
