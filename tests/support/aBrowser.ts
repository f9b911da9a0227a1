// A real browser for the tests that look at pages: CHROME_PATH, else an installed one, else the one from npm.
import { chromium, type Browser, type Page } from 'playwright-core';
import { installedBrowsers, type Candidate } from './browserCandidates.ts';
import { npmChromium } from './npmChromium.ts';

/** Close it in `afterAll`. */
export async function aBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const found of installedBrowsers()) {
    try {
      return await launch(found);
    } catch (error) {
      failures.push(`${found.path}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return launch(await npmChromium());
  throw new Error(`No Chrome, Edge or Chromium could be started. Set CHROME_PATH to one. ${failures.join('; ')}`);
}

function launch({ path, arguments: args, environment }: Candidate): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: [...args], env: { ...process.env, ...environment } });
}

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors and failed requests so far; a good page has none. */
  readonly faults: readonly string[];
}

/** A page of the size of the smallest screen we promise, in Chinese. */
export async function aPage(browser: Browser, size = { width: 1366, height: 768 }): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left while it still asks for something is no fault.
    if (why !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()} ${why}`);
  });
  return { page, faults };
}
