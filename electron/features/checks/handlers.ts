// What the calls about proving the book do.
import type { checksContract } from '../../../shared/features/checks/contract.ts';
import type { HandlersOf } from '../../host/context.ts';
import { verify } from '../../store/verify.ts';

export const checksHandlers: HandlersOf<typeof checksContract> = {
  'checks.run': ({ shelf, checks }) => Promise.resolve(verify(shelf.current().db, checks)),
};
