// One process at a time: a lock file that holds its owner's process id and outlives no owner.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const isCode = (code) => (error) => {
  if (error.code !== code) throw error;
};

function isRunning(processId) {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function tryTake(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    isCode('EEXIST')(error);
    return false;
  }
}

/** Removes the lock of a process that ended without doing so. An owner writes its id at once after creating the file. */
async function removeAbandoned(file) {
  const owner = Number(await readFile(file, 'utf8').catch(isCode('ENOENT')));
  if (owner && !isRunning(owner)) await rm(file, { force: true });
}

export async function withLock(file, work) {
  while (!(await tryTake(file))) {
    await removeAbandoned(file);
    await setTimeout(200);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
