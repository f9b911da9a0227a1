// `npm run bench`: one table of ratios with the machine named; goals are printed, never asserted.
import { cpus, totalmem, type } from 'node:os';
import { ageBench } from './ageBench.ts';
import { importBench } from './importBench.ts';
import { materialBench } from './materialBench.ts';
import { payrollBench } from './payrollBench.ts';
import { ratioLine } from './ratio.ts';
import { startBench } from './startBench.ts';

const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${type()} · ${cpus()[0]?.model ?? '?'} × ${String(cpus().length)} · ${String(memory)} GiB · Node ${process.version}`;
console.log(`机器：${machine}`);
for (const bench of [payrollBench, materialBench, ageBench, importBench, startBench])
  for (const ratio of await bench()) console.log(ratioLine(ratio));
