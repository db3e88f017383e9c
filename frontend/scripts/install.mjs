// Runs `npm ci` only when the lock file is not the one node_modules was installed from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed-from`;
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

function npm(stdio, ...args) {
  return spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

/** Asked first: without a network `npm ci` tries every package again and again, for five minutes. */
function registryAnswers() {
  return npm('ignore', 'view', 'react', 'version', '--fetch-retries=1').status === 0;
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const source = registryAnswers() ? '--prefer-offline' : '--offline';
  const { status, error } = npm('inherit', 'ci', '--no-audit', '--no-fund', source);
  if (status !== 0) {
    console.error(error?.message ?? "npm ci did not succeed: the client's packages are not installed");
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}
