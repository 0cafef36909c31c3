// Writes NAME.br beside each text file of a folder; the server sends it to clients that accept Brotli.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
// Quality 9 of 11: within a few percent of the smallest size in a tenth of the time.
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

export async function compressAll(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(names.map(async (name) => {
    const file = path.join(folder, name);
    await writeFile(`${file}.br`, await compress(await readFile(file), options));
  }));
}
