// Proves that a book is whole: the file itself, and every identity that a feature promises about its rows.
import type { ReadableDb } from './database.ts';

export interface Check {
  /** Chinese, as shown to the user. */
  readonly name: string;
  /** One Chinese sentence for each thing that does not fit, naming person, document or month; none when all is well. */
  run(db: ReadableDb): readonly string[];
}

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string[];
}

export interface Verdict {
  readonly ok: boolean;
  readonly checks: CheckResult[];
}

/** Runs the checks of the file first; reads only. */
export function verify(db: ReadableDb, identities: readonly Check[]): Verdict {
  const checks = [...fileChecks, ...identities].map((check) => resultOf(check, db));
  return { ok: checks.every(({ ok }) => ok), checks };
}

function resultOf({ name, run }: Check, db: ReadableDb): CheckResult {
  const found = [...run(db)];
  return { name, ok: found.length === 0, found };
}

const fileChecks: readonly Check[] = [
  {
    name: '账套文件完好',
    run: (db) =>
      db
        .all<{ said: string }>('SELECT integrity_check AS said FROM pragma_integrity_check')
        .filter(({ said }) => said !== 'ok')
        .map(({ said }) => `文件内部有损坏：${said}`),
  },
  {
    name: '记录之间的引用齐全',
    run: (db) =>
      db
        .all<{ child: string; parent: string; rows: number }>(
          `SELECT "table" AS child, parent, count(*) AS rows
           FROM pragma_foreign_key_check
           GROUP BY child, parent`,
        )
        .map(({ child, parent, rows }) => `${child} 有 ${String(rows)} 行引用的 ${parent} 记录不存在`),
  },
];
