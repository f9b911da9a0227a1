// Waits until a program has printed what a test looks for.
import type { ChildProcess } from 'node:child_process';

/** Rejects with all that was printed when the program ends first. */
export function firstMatch(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = pattern.exec(printed);
      if (found !== null) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)} after printing: ${printed}`));
    });
  });
}
