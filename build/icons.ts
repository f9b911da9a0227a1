// Draws icon.svg as icon.png and icon.ico; run by hand with CHROME_PATH set, after the drawing was changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const small = await picture(256);
writeFileSync(join(folder, 'icon.png'), await picture(512));
writeFileSync(join(folder, 'icon.ico'), Buffer.concat([icoHeader(small.length), small]));
await browser.close();

async function picture(size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** One picture of 256 × 256 pixels, stored as PNG: a width and height of 0 mean 256. */
function icoHeader(bytes: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(bytes, 14);
  header.writeUInt32LE(22, 18);
  return header;
}
