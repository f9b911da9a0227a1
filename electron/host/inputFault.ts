// The first thing wrong with an input, as field and reason.
import type { z } from 'zod';
import { fieldText } from '../../shared/text/fields.ts';

/** zod's own messages are English, so an unexpected one becomes a general Chinese reason. */
export function reasonOf(error: z.ZodError): { where: string; why: string } {
  const issue = error.issues[0];
  const where = (issue?.path ?? []).map((step) => fieldText(step)).join(' ');
  const message = issue?.message ?? '';
  return { where, why: /\p{Script=Han}/u.test(message) ? message : '内容不对' };
}
