// Times work: the median of several runs after one to warm up; two kinds of work take turns, so that a busy machine harms both alike.

export interface Measured {
  /** Median, milliseconds. */
  readonly ms: number;
  readonly runs: number;
}

type Work = () => unknown;

/** [work, bare] in turns. */
export async function inTurns(runs: number, work: Work, bare: Work): Promise<readonly [Measured, Measured]> {
  await work();
  await bare();
  const times: [number, number][] = [];
  for (let run = 0; run < runs; run += 1) times.push([await timeOf(work), await timeOf(bare)]);
  return [
    { ms: median(times.map(([of]) => of)), runs },
    { ms: median(times.map(([, to]) => to)), runs },
  ];
}

async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
