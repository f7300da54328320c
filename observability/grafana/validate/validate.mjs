// Holds each dashboard against Grafana's own types, and each query against PromQL's grammar.
import { parser } from '@prometheus-io/lezer-promql';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, '../dashboards');
const names = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: { '@grafana/schema/dist/*': [path.join(here, 'node_modules/@grafana/schema/dist/*')] },
};

/** The compiler reads a dashboard as if it were written in a module of its own. */
function typeErrors(name, json) {
  const file = path.join(here, name.replace('.json', '.virtual.ts'));
  const prefix = "import type { DashboardFile } from './dashboard.ts';\nexport const dashboard: DashboardFile =\n";
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (asked) => (asked === file ? `${prefix}${json};\n` : readFile(asked));
  host.fileExists = (asked) => asked === file || fileExists(asked);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map((found) => {
    const line = found.file?.getLineAndCharacterOfPosition(found.start).line ?? 0;
    return `${name}:${line - 1}: ${ts.flattenDiagnosticMessageText(found.messageText, '\n  ')}`;
  });
}

/** As Grafana does before it asks. */
const interpolated = (query) =>
  query.replaceAll(/\$__(rate_interval|interval|range)/g, '1m').replaceAll(/\$\{?[a-z]+\}?/g, '.*');

function queryErrors(name, dashboard) {
  const targets = dashboard.panels.flatMap((panel) => panel.targets ?? []);
  return [...targets, ...dashboard.annotations.list].flatMap(({ expr }) => {
    const faults = [];
    parser.parse(interpolated(expr)).iterate({ enter: (node) => void (node.type.isError && faults.push(node.from)) });
    return faults.map((at) => `${name}: no PromQL at character ${at}: ${expr}`);
  });
}

const errors = names.flatMap((name) => {
  const json = fs.readFileSync(path.join(folder, name), 'utf8');
  return [...typeErrors(name, json), ...queryErrors(name, JSON.parse(json))];
});
errors.forEach((error) => console.error(error));
console.log(`${names.length} dashboards, ${errors.length} errors`);
process.exitCode = names.length > 0 && errors.length === 0 ? 0 : 1;
