// Builds what is missing or out of date: the renderer with vite, the shell with rolldown.
import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { InputOptions } from 'rolldown';
import { fingerprint, isStamped, stamp } from './stamp.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const common = ['package.json', 'package-lock.json', 'shared/**/*.ts'];

interface Part {
  readonly name: 'renderer' | 'electron';
  readonly sources: readonly string[];
  /** Writes the part into an empty folder. */
  build(into: string): Promise<void>;
}

const parts: readonly Part[] = [
  {
    name: 'renderer',
    sources: [...common, 'renderer/**/*.{ts,tsx,css,html,svg,png,ico}', 'build/vite.config.ts'],
    build: async (into) => {
      // Loaded only when there is something to build: a start with nothing to do stays quick.
      const { build } = await import('vite');
      await build({
        configFile: join(root, 'build/vite.config.ts'),
        logLevel: 'warn',
        build: { outDir: into },
      });
    },
  },
  {
    name: 'electron',
    sources: [...common, 'electron/**/*.ts', 'electron/features/home/samples/*', 'build/build.ts'],
    build: async (into) => {
      const workers = globSync('electron/**/*Worker.ts', { cwd: root });
      const entries = ['electron/main.ts', 'electron/serve.ts', 'electron/cli.ts', ...workers];
      const input = Object.fromEntries(entries.map((entry) => [basename(entry, '.ts'), join(root, entry)]));
      await bundle({ input, platform: 'node' }, into, 'esm');
      // A sandboxed preload script cannot be an ES module.
      await bundle({ input: join(root, 'electron/preload.ts'), platform: 'node' }, into, 'cjs');
      cpSync(join(root, 'electron/features/home/samples'), join(into, 'samples'), { recursive: true });
    },
  },
];

async function bundle(options: InputOptions, into: string, format: 'esm' | 'cjs'): Promise<void> {
  const { rolldown } = await import('rolldown');
  const output = await rolldown({
    ...options,
    cwd: root,
    external: [/^node:/, 'electron', 'better-sqlite3'],
    // The shell runs on the Node inside Electron 45 and on Node 24.
    transform: { target: 'node24' },
  });
  const ending = format === 'esm' ? 'js' : 'cjs';
  await output.write({
    dir: into,
    format,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
  });
  await output.close();
}

/** Returns the names of the parts that had to be built. */
export async function buildWhatIsMissing(): Promise<readonly string[]> {
  const built: string[] = [];
  for (const part of parts) {
    const print = fingerprint(root, part.sources);
    const stampPath = join(dist, `${part.name}.stamp`);
    const target = join(dist, part.name);
    if (existsSync(target) && isStamped(stampPath, print)) continue;
    const fresh = `${target}.${String(process.pid)}`;
    mkdirSync(fresh, { recursive: true });
    try {
      await part.build(fresh);
      // Built aside and swapped in: a program that is starting never finds half a folder.
      const old = `${fresh}.old`;
      if (existsSync(target)) renameSync(target, old);
      renameSync(fresh, target);
      rmSync(old, { recursive: true, force: true });
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    stamp(stampPath, print);
    built.push(part.name);
  }
  return built;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const started = performance.now();
  const built = await buildWhatIsMissing();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (built.length > 0) console.log(`built ${built.join(', ')} in ${seconds} s`);
}
