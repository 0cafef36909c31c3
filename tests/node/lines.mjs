// Answers requests that come as lines of JSON, one line each, until the input ends.
import { createInterface } from 'node:readline';

async function answer(commands, { id, command, ...parameters }) {
  try {
    return { id, result: await commands[command](parameters) };
  } catch (error) {
    return { id, failure: error.stack };
  }
}

/** Serves commands by name. A line {id, command, …parameters} gets {id, result}, or {id, failure} where the command itself broke. */
export async function serve(commands) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    process.stdout.write(`${JSON.stringify(await answer(commands, JSON.parse(line)))}\n`);
  }
}
