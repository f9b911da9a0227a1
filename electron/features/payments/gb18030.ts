// Text as GB18030, the national encoding older bank software reads; the tables come from the decoder the platform already has.

type Bytes = readonly number[];

let tables: ReadonlyMap<number, Bytes> | undefined;

/** All of Unicode has a place in it; a lone half of a pair becomes '?'. */
export function encodeGb18030(text: string): Uint8Array {
  tables ??= basicPlane();
  const known = tables;
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const point = character.codePointAt(0) ?? 0x3f;
      if (point < 0x80) return point;
      return point > 0xffff ? fourBytes(supplementary + point - 0x10000) : (known.get(point) ?? 0x3f);
    }),
  );
}

/** Linear index of U+10000 among the four-byte sequences: they begin at 0x90308130. */
const supplementary = 189_000;
/** Four-byte sequences of the basic plane end at 0x8431A439. */
const lastOfBasicPlane = 39_419;

/** Decodes every two- and four-byte sequence once and turns the table round; two bytes win. */
function basicPlane(): ReadonlyMap<number, Bytes> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<number, Bytes>();
  const learn = (sequences: readonly Bytes[]): void => {
    for (const bytes of sequences) {
      const characters = Array.from(decoder.decode(Uint8Array.from(bytes)));
      const point = characters[0]?.codePointAt(0);
      if (characters.length === 1 && point !== undefined && point !== 0xfffd && !found.has(point))
        found.set(point, bytes);
    }
  };
  learn(twoBytes());
  learn(Array.from({ length: lastOfBasicPlane + 1 }, (_, linear) => fourBytes(linear)));
  return found;
}

function twoBytes(): Bytes[] {
  const leads = range(0x81, 0xfe);
  const trails = [...range(0x40, 0x7e), ...range(0x80, 0xfe)];
  return leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
}

function fourBytes(linear: number): Bytes {
  const [fourth, rest] = [linear % 10, Math.floor(linear / 10)];
  const [third, high] = [rest % 126, Math.floor(rest / 126)];
  return [0x81 + Math.floor(high / 10), 0x30 + (high % 10), 0x81 + third, 0x30 + fourth];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
