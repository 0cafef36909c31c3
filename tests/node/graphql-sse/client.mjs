// graphql-sse as a client, and plain requests of node's own fetch: see lines.mjs for the way of asking.
import { createClient } from 'graphql-sse';
import { promisify } from 'node:util';
import { brotliCompress, deflate, gzip } from 'node:zlib';
import { serve } from '../lines.mjs';

const encoders = { gzip: promisify(gzip), deflate: promisify(deflate), br: promisify(brotliCompress) };

/** Subscribes over a connection of its own and takes events, all of them or so many; leaving the loop cancels. */
async function subscribe({ url, query, variables, take }) {
  const client = createClient({ url, retryAttempts: 0 });
  const events = [];
  try {
    for await (const event of client.iterate({ query, variables })) {
      events.push(event);
      if (events.length === take) break;
    }
    return { events };
  } catch (error) {
    return { events, error: error.response ? `${error.response.status}` : error.message };
  } finally {
    client.dispose();
  }
}

/** Sends a request; a body is encoded where an encoding is named. */
async function send({ url, method, encoding, body, headers }) {
  const encoded = encoding ? await encoders[encoding](body) : body;
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(encoding ? { 'content-encoding': encoding } : {}) },
    body: encoded,
  });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

await serve({ subscribe, send });
