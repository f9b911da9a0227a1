// Words and sentences about tools and machines.
import type { LoanState } from '../features/equipment/schema.ts';
import { dateText, type WorkDate } from '../values/dates.ts';

export const loanStateText: Record<LoanState, string> = {
  inUse: '在用',
  back: '归还',
  broken: '损坏',
  lost: '丢失',
};

export const loanRefusals = {
  elsewhere: (equipment: string, worker: string, from: WorkDate, to: WorkDate | null): string =>
    `设备${equipment}从${dateText(from)}${to === null ? '起' : `到${dateText(to)}`}借给了${worker}，同一时间只能在一处。请先登记归还，或改日期。`,
  dueBeforeStart: (from: WorkDate): string => `应还日期早于借出日期${dateText(from)}，请核对日期。`,
  lost: (equipment: string, on: WorkDate): string => `设备${equipment}已于${dateText(on)}丢失，不能再借出。`,
  endBeforeStart: (from: WorkDate): string => `归还日期早于借出日期${dateText(from)}，请核对日期。`,
  ended: (equipment: string): string => `设备${equipment}的这笔借用已经登记过归还，要改请先撤销归还。`,
  damagesWhenBack: '完好归还的设备不用赔偿，请把赔偿改成 0，或把状态改成损坏。',
};
