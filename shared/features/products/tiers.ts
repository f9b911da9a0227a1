// Are the bands of a tiered rate in order? (wage-rules §3.3)
interface Band {
  readonly upTo: number | null;
}

/** What is wrong with the bands, in Chinese; undefined when they are in order. */
export function tierFault(mode: 'none' | 'progressive' | 'whole', tiers: readonly Band[]): string | undefined {
  if (mode === 'none') return tiers.length === 0 ? undefined : '没有选阶梯方式，却填了阶梯，请选“分段”或“全额”';
  const last = tiers.at(-1);
  if (last === undefined) return '选了阶梯方式，请至少填一档';
  if (last.upTo !== null) return '阶梯的最后一档不设上限，请把它的上限留空';
  const bounds = tiers.slice(0, -1).flatMap(({ upTo }) => (upTo === null ? [] : [upTo]));
  if (bounds.length < tiers.length - 1) return '只有最后一档可以不设上限';
  const rising = bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0));
  return rising ? undefined : '阶梯的上限应从小到大，而且大于 0';
}
