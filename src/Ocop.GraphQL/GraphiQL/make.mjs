// npm run make -- OUTPUT: installs the locked packages and bundles the page, each only where its inputs changed.
// Several builds may ask at once (test projects reference the server): one works, the others wait and find it done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withLock } from './lock.mjs';

const source = import.meta.dirname;
const output = path.resolve(process.argv[2]);

/** The hash of the files of this folder whose names match; a folder inside it has no part. */
async function hash(names) {
  const sum = createHash('sha256');
  const files = (await readdir(source, { withFileTypes: true })).filter((entry) => entry.isFile() && names.test(entry.name));
  for (const { name } of files.sort((a, b) => (a.name < b.name ? -1 : 1)))
    sum.update(name).update('\0').update(await readFile(path.join(source, name)));
  return sum.digest('hex');
}

/** Runs the step unless the stamp says that it was done for the same inputs; the stamp is written anew either way. */
async function once(stamp, inputs, step) {
  const done = await readFile(stamp, 'utf8').catch(() => '');
  if (done !== inputs) step();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, inputs);
}

function run(script, ...argumentsOfIt) {
  const { status } = spawnSync(process.execPath, [script, ...argumentsOfIt], { cwd: source, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${path.basename(script)} ${argumentsOfIt[0]} failed`);
}

const lock = path.join(tmpdir(), `ocop-graphiql-${createHash('sha256').update(source).digest('hex').slice(0, 16)}.lock`);
await withLock(lock, async () => {
  const packages = path.join(source, 'node_modules', '.installed');
  await once(packages, await hash(/^(package(-lock)?\.json|\.npmrc)$/), () => run(process.env.npm_execpath, 'ci'));
  await once(path.join(output, 'stamp'), await hash(/./), () => run('bundle.mjs', path.join(output, 'wwwroot')));
});
