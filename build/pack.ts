// Packs the program into a folder, as the installer would install it; with a stand-in where Electron's binary is missing.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildWhatIsMissing } from './build.ts';
import { electronBinary, root } from './electronBinary.ts';
import { fingerprint, isStamped, stamp } from './stamp.ts';

const isWindows = process.platform === 'win32';

/** Where the packed program lies. */
export const packedFolder = join(root, 'dist/installer', isWindows ? 'win-unpacked' : 'linux-unpacked');

/** Returns the folder; quick when nothing changed since the last time. */
export async function packWhatIsMissing(): Promise<string> {
  await buildWhatIsMissing();
  const print = fingerprint(root, ['dist/{electron,renderer}/**/*.*', 'package.json', 'build/electron-builder.yml']);
  const stampPath = join(root, 'dist/installer.stamp');
  if (isStamped(stampPath, print)) return packedFolder;
  const binary = electronBinary();
  const config = join(root, 'dist/electron-builder.json');
  const electronDist = binary === undefined ? standIn() : dirname(binary);
  // Fuses are set inside the real binary; a stand-in has none.
  const fuses = binary === undefined ? { electronFuses: null } : {};
  writeFileSync(config, JSON.stringify({ extends: 'build/electron-builder.yml', electronDist, ...fuses }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      isWindows ? '--win' : '--linux',
      '--x64',
      '--dir',
      `--config=${config}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`electron-builder failed\n${stdout}\n${stderr}`);
  stamp(stampPath, print);
  return packedFolder;
}

/** A folder that looks like Electron to the packager; what comes out has everything but the window. */
function standIn(): string {
  const folder = join(root, 'dist/electron-stand-in');
  mkdirSync(join(folder, 'locales'), { recursive: true });
  for (const language of ['zh-CN', 'en-US']) writeFileSync(join(folder, `locales/${language}.pak`), '');
  const program = join(folder, isWindows ? 'electron.exe' : 'electron');
  // Windows' packager edits the icon of the program, so it has to be a real one.
  if (isWindows) cpSync(process.execPath, program);
  else writeFileSync(program, '#!/bin/sh\necho "Electron was not at hand when this was packed." >&2\nexit 1\n');
  chmodSync(program, 0o755);
  return folder;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  console.log(`packed: ${await packWhatIsMissing()}`);
}
