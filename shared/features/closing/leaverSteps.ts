// The steps of 离职结清 with how each stands, as sentences.
import { leaverSentence as say } from '../../text/closing.ts';
import { sumFen } from '../../values/money.ts';
import { leaverStepCodes, type Leaver, type LeaverStepCode } from './leaverSchema.ts';
import { stepsDone } from './rules.ts';

type Facts = Omit<Leaver, 'steps' | 'owedToHer' | 'owedByHer'>;

export function leaverSteps(leaver: Facts): Leaver['steps'] {
  const done = stepsDone(leaver);
  const sentences = sentencesOf(leaver, done);
  return leaverStepCodes.map((code) => ({ code, done: done[code], sentence: sentences[code] }));
}

function sentencesOf(leaver: Facts, done: Record<LeaverStepCode, boolean>): Record<LeaverStepCode, string> {
  const { engagement, date, openDispatches, materials, tools, drafts, unpaid } = leaver;
  const held = materials.filter((material) => material.held !== 0);
  const ended = engagement?.toDate ?? null;
  return {
    engagement:
      engagement === null
        ? say.engagementNone
        : done.engagement && ended !== null
          ? say.engagementEnded(ended)
          : say.engagementOpen(date),
    goods: done.goods ? say.goodsDone : say.goodsOpen(openDispatches, held.length),
    tools: done.tools ? say.toolsDone : say.toolsOpen(tools.length, sumFen(tools.map(({ deposit }) => deposit))),
    advances: done.advances ? say.advancesDone : advancesSentence(leaver),
    lastPay: done.lastPay
      ? say.lastPayDone
      : say.lastPayOpen(
          drafts.map(({ month }) => month),
          sumFen(drafts.map(({ net }) => net)),
        ),
    paid: done.paid
      ? say.paidDone
      : unpaid.length > 0
        ? say.paidOpen(sumFen(unpaid.map(({ open }) => open)))
        : say.paidWaits,
  };
}

function advancesSentence({ advances, lastMonth, lastLocked }: Facts): string {
  const left = sumFen(advances.map((advance) => advance.left));
  return lastLocked ? say.advancesLocked(left, lastMonth) : say.advancesOpen(left);
}
