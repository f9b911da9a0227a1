// All handlers in one object; a call of the contract without one does not compile.
import type { Contract } from '../shared/contract/index.ts';
import type { HandlersOf } from './host/context.ts';
import { homeHandlers } from './features/home/handlers.ts';
import { settingsHandlers } from './features/settings/handlers.ts';
import { sitesHandlers } from './features/sites/handlers.ts';

export const handlers: HandlersOf<Contract> = {
  ...homeHandlers,
  ...settingsHandlers,
  ...sitesHandlers,
};
