// Fails when the compressed script that the shell and the home screen need is over the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 200;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const files = new Set();
function collect(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) collect(imported);
}
for (const entry of ['index.html', 'src/routes/home.tsx']) {
  if (!manifest[entry]) throw new Error(`dist has no chunk for ${entry}`);
  collect(entry);
}

let total = 0;
for (const file of files) {
  const bytes = gzipSync(readFileSync(new URL(file, dist))).length;
  total += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
}
const totalKb = total / 1000;
console.log(`${totalKb.toFixed(1).padStart(8)} kB  shell and home, of ${BUDGET_KB} kB`);
if (totalKb > BUDGET_KB) {
  console.error('Over the budget: split a route or drop a dependency.');
  process.exitCode = 1;
}
