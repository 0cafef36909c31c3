// Writes the TypeScript types of a schema: node generate.mjs <SDL file> <file to write>.
import { readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

const [from, to] = process.argv.slice(2);

await writeFile(to, await codegen({
  filename: to,
  schema: parse(await readFile(from, 'utf8')),
  documents: [],
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
  // A scalar without a type here fails the generation, so that none is any by accident.
  config: {
    strictScalars: true,
    scalars: {
      LocalDate: 'string',
      Instant: 'string',
      URL: 'string',
      Decimal: { input: 'number | string', output: 'number' },
    },
    enumsAsTypes: true,
    useTypeImports: true,
  },
}));
