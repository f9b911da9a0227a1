// The annex in blocks that fit a page: a worker each, cut only where one has more lines than a page holds.
import type { Annex, AnnexWorker } from '../../../../shared/features/payroll/viewSchema.ts';

export interface AnnexBlock extends AnnexWorker {
  /** Number of the first line in it. */
  readonly from: number;
  /** Ends with the sums. */
  readonly isLast: boolean;
}

/** Millimetres: name line, header, a line, the sum, and the gap to the next block. */
const heights = { name: 7, header: 5, line: 6.5, sum: 6, gap: 4 };

export function blockHeight({ lines, isLast }: Pick<AnnexBlock, 'lines' | 'isLast'>): number {
  return heights.name + heights.header + lines.length * heights.line + (isLast ? heights.sum : 0) + heights.gap;
}

export function annexBlocks({ workers }: Annex, room: number): readonly AnnexBlock[] {
  const most = Math.floor((room - blockHeight({ lines: [], isLast: true })) / heights.line);
  return workers.flatMap((worker) => {
    const starts = Array.from({ length: Math.ceil(worker.lines.length / most) }, (_, index) => index * most);
    return starts.map((from) => ({
      ...worker,
      from,
      lines: worker.lines.slice(from, from + most),
      isLast: from + most >= worker.lines.length,
    }));
  });
}
