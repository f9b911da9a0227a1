// The one gate: types, lint, format, imports, unused code, tests; everything runs, the first failure does not hide the next.
import { spawnSync } from 'node:child_process';

const steps = ['types', 'lint', 'format:check', 'deps', 'unused', 'test'];
const asked = process.argv.slice(2);

const failed = (asked.length > 0 ? asked : steps).filter((step) => {
  const started = performance.now();
  console.log(`\n▸ ${step}`);
  const { status } = spawnSync(`npm run --silent ${step}`, { stdio: 'inherit', shell: true });
  console.log(
    `  ${step}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status !== 0;
});

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
