// Entry for the command line.
import { runCli } from './host/cli/run.ts';

process.exitCode = await runCli(process.argv.slice(2), {
  json: (value) => {
    process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
  },
  message: (text) => {
    process.stderr.write(`${text}\n`);
  },
});
