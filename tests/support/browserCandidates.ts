// Where a Chrome, Edge or Chromium may be on this PC, the wanted one first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Candidate {
  readonly path: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const linuxPaths = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** `CHROME_PATH` stands alone where it is set; `CHROME_PATH=npm` asks for the one from npm. */
export function installedBrowsers(environment: NodeJS.ProcessEnv = process.env): readonly Candidate[] {
  const wanted = environment['CHROME_PATH'];
  if (wanted === 'npm') return [];
  if (wanted !== undefined && wanted !== '') return [candidate(wanted)];
  return knownPaths(environment)
    .filter((path) => existsSync(path))
    .map(candidate);
}

function knownPaths(environment: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform !== 'win32') return linuxPaths.map((name) => join('/usr/bin', name));
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? '');
  return windowsPaths.flatMap((path) => folders.filter((folder) => folder !== '').map((folder) => join(folder, path)));
}

function candidate(path: string): Candidate {
  const isRoot = process.getuid?.() === 0;
  return { path, arguments: isRoot ? ['--no-sandbox'] : [], environment: {} };
}
