// Opens an address in the user's default browser.
import { spawn } from 'node:child_process';

const patience = 2000;

/** False when there is no browser to open, for instance on a PC without a screen. */
export function openBrowser(address: string): Promise<boolean> {
  const hasScreen = process.platform === 'win32' || process.platform === 'darwin' || hasDisplay(process.env);
  if (!hasScreen) return Promise.resolve(false);
  const [program, args] = opener(address);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
    // an opener that stays in the foreground with its browser has opened it, too
    const opened = setTimeout(done, patience, true);
    child.once('error', () => {
      done(false);
    });
    child.once('exit', (code) => {
      done(code === 0);
    });

    function done(ok: boolean): void {
      clearTimeout(opened);
      child.unref();
      resolve(ok);
    }
  });
}

function opener(address: string): [string, string[]] {
  if (process.platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', address]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (environment[name] ?? '') !== '');
}
