// Checks every import against the table; fails also when dependency-cruiser saw fewer modules than there are source files.
import { createRequire } from 'node:module';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { cruise, type ICruiseOptions, type IForbiddenRuleType } from 'dependency-cruiser';

const folders = ['shared', 'electron', 'renderer', 'tests', 'build'];

export interface ImportReport {
  /** `rule: from → to`, one line each. */
  readonly violations: readonly string[];
  /** Source files that the check did not see. */
  readonly unseen: readonly string[];
  readonly seen: number;
}

/** @param root a folder laid out like this project, with node_modules in it */
export async function checkImports(root: string): Promise<ImportReport> {
  const { forbidden, options } = createRequire(import.meta.url)('./dependency-rules.cjs') as {
    forbidden: IForbiddenRuleType[];
    options: ICruiseOptions;
  };
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  ).map(slashes);
  const { output } = await cruise(files, { ...options, baseDir: root, validate: true, ruleSet: { forbidden } });
  if (typeof output === 'string') throw new Error('dependency-cruiser returned text instead of its result');
  const seen = new Set(output.modules.map((module) => module.source));
  return {
    violations: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    unseen: files.filter((file) => !seen.has(file)),
    seen: files.filter((file) => seen.has(file)).length,
  };
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const { violations, unseen, seen } = await checkImports(resolve(import.meta.dirname, '..'));
  for (const line of violations) console.error(line);
  for (const file of unseen) console.error(`not seen: ${file}`);
  if (seen === 0) console.error('no source files seen at all');
  console.log(`${String(seen)} source files, ${String(violations.length)} forbidden imports`);
  process.exitCode = violations.length + unseen.length > 0 || seen === 0 ? 1 : 0;
}
