// Bundles the page: node bundle.mjs OUTPUT writes OUTPUT/graphiql.html and OUTPUT/graphiql/ with hashed names.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { compressAll } from './compress.mjs';

const source = import.meta.dirname;
const output = path.resolve(process.argv[2]);
const fresh = `${output}.fresh`;

const common = {
  absWorkingDir: source,
  bundle: true,
  minify: true,
  metafile: true,
  logLevel: 'warning',
  outdir: path.join(fresh, 'graphiql'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  legalComments: 'linked',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Bundles the entry points, given by name, and answers their hashed file names by the same names. */
async function bundle(entryPoints, options = {}) {
  const { metafile } = await build({ ...common, entryPoints, ...options });
  const made = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
  return Object.fromEntries(made.map(([file]) => [path.basename(file).replace(/-[^-]*$/, ''), path.basename(file)]));
}

const workers = () => bundle({
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
}, { format: 'iife' });

// The scripts import style sheets that page.css already holds, hence the empty loader.
const script = async () => bundle({ main: 'main.jsx' }, {
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  loader: { '.css': 'empty' },
  define: { ...common.define, WORKERS: JSON.stringify(await workers()) },
});

async function writeHtml({ main, page }) {
  const template = await readFile(path.join(source, 'index.html'), 'utf8');
  const html = template.replace('{script}', main).replace('{style}', page);
  await writeFile(path.join(fresh, 'graphiql.html'), html);
}

await rm(fresh, { recursive: true, force: true });
await writeHtml({ ...await script(), ...await bundle({ page: 'page.css' }) });
await compressAll(path.join(fresh, 'graphiql'));
// The finished folder replaces the old one whole, so that a build stopped half-way leaves no mixture.
await rm(output, { recursive: true, force: true });
await rename(fresh, output);
