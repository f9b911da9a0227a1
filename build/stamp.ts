// Tells whether something built is still the same as its sources, by path, size and time of every file.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param patterns globs below `root` */
export function fingerprint(root: string, patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of globSync(patterns, { cwd: root }).sort()) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

export function isStamped(stampPath: string, print: string): boolean {
  try {
    return readFileSync(stampPath, 'utf8') === print;
  } catch {
    return false;
  }
}

export function stamp(stampPath: string, print: string): void {
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, print);
}
