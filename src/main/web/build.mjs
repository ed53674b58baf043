// Bundles the parts into the folder that the application serves; with --check only compares what is there.
import { build } from 'esbuild';
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('../resources/META-INF/resources/parts/', import.meta.url));

const result = await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: { diagram: 'src/diagram.js' },
  outdir: OUT,
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  target: ['chrome99', 'firefox98', 'safari15.4'],
  loader: { '.css': 'text' },
  legalComments: 'none',
  banner: { js: await notices() },
  write: false,
});

let stale = false;
for (const file of result.outputFiles) {
  if (process.argv.includes('--check')) {
    const committed = await readFile(file.path, 'utf8').catch(() => '');
    if (committed !== file.text) {
      console.error(`${file.path} is not what its sources build: run npm run build and commit it.`);
      stale = true;
    }
  } else {
    await mkdir(OUT, { recursive: true });
    await writeFile(file.path, file.text);
  }
}
process.exitCode = stale ? 1 : 0;

/** The licence under which bpmn.io may be shipped, in front of what is made from it. */
async function notices() {
  const text = await readFile(new URL('node_modules/bpmn-js/LICENSE', import.meta.url), 'utf8');
  return `/*! Contains bpmn-js, diagram-js and further parts of https://bpmn.io\n\n${text.trim()}\n*/`;
}
