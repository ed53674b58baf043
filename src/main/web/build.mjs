// Bundles the parts into the folder that the application serves; with --check only compares what is there.
import { build } from 'esbuild';
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('../resources/META-INF/resources/parts/', import.meta.url));

/** What a part is made from, with the texts that its licences ask to be kept in front of it. */
const PARTS = {
  diagram: { of: 'bpmn-js, diagram-js and further parts of https://bpmn.io', texts: ['bpmn-js/LICENSE'] },
  modeler: {
    of: 'bpmn-js, diagram-js, its properties panel, element templates, minimap and token simulation, all of https://bpmn.io',
    texts: ['bpmn-js/LICENSE', 'bpmn-js-properties-panel/LICENSE', 'bpmn-js-element-templates/LICENSE',
      'camunda-bpmn-moddle/LICENSE', 'diagram-js-minimap/LICENSE', 'bpmn-js-token-simulation/LICENSE', 'preact/LICENSE',
      '@codemirror/view/LICENSE'],
  },
  compare: { of: 'bpmn-js, diagram-js, bpmn-js-differ and further parts of https://bpmn.io',
    texts: ['bpmn-js/LICENSE', 'bpmn-js-differ/LICENSE', 'camunda-bpmn-moddle/LICENSE'] },
  decision: {
    of: 'dmn-js, diagram-js, table-js and the properties panel, all of https://bpmn.io',
    texts: ['dmn-js/LICENSE', 'dmn-js-properties-panel/LICENSE', 'camunda-dmn-moddle/LICENSE', 'preact/LICENSE',
      'inferno/LICENSE.md', '@codemirror/view/LICENSE'],
  },
  formeditor: {
    of: 'form-js and the properties panel of https://bpmn.io',
    texts: ['@bpmn-io/form-js/LICENSE', 'preact/LICENSE', '@codemirror/view/LICENSE', 'flatpickr/LICENSE.md', 'big.js/LICENCE.md',
      'dompurify/LICENSE', 'marked/LICENSE'],
    // Viewer and editor draw together, so both must use the one version that the editor asks for.
    alias: { preact: './node_modules/@bpmn-io/form-js-editor/node_modules/preact' },
  },
  chart: { of: 'Apache ECharts and zrender', texts: ['echarts/NOTICE', 'echarts/LICENSE', 'zrender/LICENSE'] },
};

const built = await Promise.all(Object.entries(PARTS).map(async ([name, part]) => build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: { [name]: `src/${name}.js` },
  outdir: OUT,
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  target: ['chrome99', 'firefox98', 'safari15.4'],
  loader: { '.css': 'text' },
  alias: part.alias ?? {},
  legalComments: 'none',
  banner: { js: await notices(part) },
  write: false,
})));

let stale = false;
for (const file of built.flatMap((result) => result.outputFiles)) {
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

/** The licences under which a part may be shipped. */
async function notices({ of, texts }) {
  const read = texts.map((path) => readFile(new URL(`node_modules/${path}`, import.meta.url), 'utf8'));
  // No licence text may end the comment that it stands in.
  const all = (await Promise.all(read)).map((text) => text.trim().replaceAll('\r\n', '\n').replaceAll('*/', '* /'));
  return `/*! Contains ${of}\n\n${all.join('\n\n')}\n*/`;
}
