// Where the program keeps things for this user; FANGZHANG_HOME puts everything under one folder (tests, portable use).
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Folders } from './shelf.ts';

export function userFolders(environment: NodeJS.ProcessEnv = process.env): Folders {
  const home = environment['FANGZHANG_HOME'];
  if (home !== undefined && home !== '') return { settings: join(home, 'settings'), books: join(home, 'books') };
  const roaming = environment['APPDATA'] ?? environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
  return { settings: join(roaming, 'fangzhang'), books: join(homedir(), 'Documents', '坊账') };
}
