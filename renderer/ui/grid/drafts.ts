// What was typed and is not yet in the rows: being saved, saved but not read back yet, or bad and kept as typed.

export interface Draft {
  readonly text: string;
  readonly state: 'saving' | 'saved' | 'bad';
  /** Why it is bad. */
  readonly why?: string;
  /** How often the rows came anew since it was saved. */
  readonly seen: number;
}

/** By cell key. */
export type Drafts = ReadonlyMap<string, Draft>;

export const noDrafts: Drafts = new Map();

export function withDrafts(drafts: Drafts, added: Iterable<readonly [string, Draft]>): Drafts {
  return new Map([...drafts, ...added]);
}

/**
 * The rows came anew: what was saved and stands in them is no draft any more. One that differs is kept once, because the rows
 * may have been read just before it was saved.
 */
export function afterReading(drafts: Drafts, textInRows: (key: string) => string | undefined): Drafts {
  if (drafts.size === 0) return drafts;
  const kept = new Map<string, Draft>();
  for (const [key, draft] of drafts) {
    const standing = textInRows(key);
    if (standing === undefined) continue;
    if (draft.state !== 'saved') kept.set(key, draft);
    else if (draft.text !== standing && draft.seen === 0) kept.set(key, { ...draft, seen: 1 });
  }
  return kept;
}

/** What became of texts that were sent to be saved; whatever was typed over since then stays. */
export function afterSaving(
  drafts: Drafts,
  sent: readonly { readonly key: string; readonly text: string }[],
  refused: ReadonlyMap<string, string>,
): Drafts {
  const next = new Map(drafts);
  for (const { key, text } of sent) {
    const draft = next.get(key);
    if (draft?.state !== 'saving' || draft.text !== text) continue;
    const why = refused.get(key);
    next.set(key, why === undefined ? { text, state: 'saved', seen: 0 } : { text, state: 'bad', why, seen: 0 });
  }
  return next;
}

export function countOf(drafts: Drafts, state: Draft['state']): number {
  let count = 0;
  for (const draft of drafts.values()) if (draft.state === state) count++;
  return count;
}
