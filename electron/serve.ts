// Entry without Electron: the same program for the browser of this PC, over loopback HTTP.
import { serve } from './host/serveHost.ts';

process.exitCode = await serve(process.argv.slice(2), import.meta.dirname);
