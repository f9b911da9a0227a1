// Calls from the window: only our own page's main frame is answered.
import { ipcMain } from 'electron';
import { refuse, type Reply } from '../../shared/contract/errors.ts';
import { answer } from './answer.ts';
import { isOurPage } from './ourPages.ts';
import type { Program } from './program.ts';
import { soleOperator } from './startProgram.ts';

export function answerCalls(program: Program): void {
  ipcMain.handle('call', (event, method: unknown, input: unknown): Promise<Reply<unknown>> => {
    const frame = event.senderFrame;
    if (frame?.parent !== null || !isOurPage(frame.url))
      return Promise.resolve({ ok: false, error: refuse('noSession', {}).refusal });
    return answer(program, soleOperator, typeof method === 'string' ? method : '', input);
  });
}
