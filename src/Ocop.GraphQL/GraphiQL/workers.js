// Monaco's three background workers. Their hashed names are known only when they are bundled: bundle.mjs defines WORKERS.
/* global WORKERS */
const start = (name) => new Worker(new URL(name, import.meta.url));

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => start(WORKERS[label] ?? WORKERS.editor),
};
