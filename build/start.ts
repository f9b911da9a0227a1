// `npm start`: builds what is missing, opens the window where Electron is at hand, else serves the same program to the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhatIsMissing } from './build.ts';
import { downloadElectron, electronBinary, hasScreen, root } from './electronBinary.ts';

const usage = `用法：npm start -- [--browser] [--retry-electron] [--port 端口] [--no-browser] [--book 账套.fz]
  --browser         不开窗口，直接用浏览器
  --retry-electron  再试一次下载窗口程序
  --port            浏览器方式下固定端口
  --no-browser      浏览器方式下只显示地址，不打开浏览器
  --book            启动时打开这个账套`;

/** A window program that ends this soon with an error never opened: a system library is missing, most likely. */
const secondsToTrust = 5;

interface Asked {
  readonly browser: boolean;
  readonly retry: boolean;
  /** Handed on to whichever host starts. */
  readonly book: readonly string[];
  /** Handed on to the loopback host. */
  readonly loopback: readonly string[];
}

function asked(): Asked | undefined {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        'retry-electron': { type: 'boolean', default: false },
        'no-browser': { type: 'boolean', default: false },
        port: { type: 'string' },
        book: { type: 'string' },
      },
    });
    const port = values.port === undefined ? [] : ['--port', values.port];
    return {
      // A port or "no browser" only makes sense for the loopback host.
      browser: values.browser || values['no-browser'] || values.port !== undefined,
      retry: values['retry-electron'],
      book: values.book === undefined ? [] : ['--book', values.book],
      loopback: [...port, ...(values['no-browser'] ? ['--no-browser'] : [])],
    };
  } catch {
    return undefined;
  }
}

async function start(options: Asked): Promise<number> {
  const built = await buildWhatIsMissing();
  if (built.length > 0) console.log('程序已按最新源码准备好。');
  if (!options.browser) {
    const code = await tryWindow(options);
    if (code !== undefined) return code;
  }
  return run(process.execPath, [join(root, 'dist/electron/serve.js'), ...options.book, ...options.loopback]);
}

/** Undefined when there can be no window here: then the sentence why has been printed. */
async function tryWindow(options: Asked): Promise<number | undefined> {
  if (!hasScreen()) {
    console.log('这台电脑没有图形桌面，改用浏览器方式。');
    return undefined;
  }
  const binary = electronBinary() ?? downloadElectron(options.retry);
  if (binary === undefined) {
    console.log(
      '窗口程序（Electron）没有装上，改用浏览器打开，功能一样；想再试下载请用 npm start -- --retry-electron。',
    );
    return undefined;
  }
  // Chromium refuses to run its sandbox as root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = performance.now();
  const code = await run(binary, [...asRoot, root, ...options.book]);
  if (code === 0 || performance.now() - started > secondsToTrust * 1000) return code;
  console.log('窗口没能打开，改用浏览器方式。');
  return undefined;
}

/** The exit code; signals are handed on, so that the book is closed properly. */
function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', cwd: root });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      child.kill(signal);
    });
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(127);
    });
    child.once('exit', (code) => {
      resolve(code ?? 0);
    });
  });
}

const options = asked();
if (options === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await start(options);
}
