// Pure rules of the card: what an address says about township and village, who may stand in a household.
import { cardRefusals } from '../../text/cards.ts';

export interface Place {
  readonly township: string;
  readonly village: string;
}

/** "重庆市奉节县安坪镇三沱村1组" → 安坪镇, 三沱村1组; empty where the address does not say. */
export function placeOf(address: string): Place {
  const local = address.replace(/^.*[县区市旗](?=.*[镇乡]|.*街道)/u, '');
  const match = /^(?<township>.{1,12}?(?:街道|[镇乡]))(?<village>.*)$/u.exec(local);
  return { township: match?.groups?.['township'] ?? '', village: match?.groups?.['village']?.slice(0, 30) ?? '' };
}

/** Why the helpers cannot be written down like this; undefined when they can. */
export function helpersFault(holder: string, names: readonly string[]): string | undefined {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return cardRefusals.helperTwice(twice);
  return names.includes(holder) ? cardRefusals.helperIsHolder(holder) : undefined;
}
