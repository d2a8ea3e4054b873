import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stand-ins for the artifact actions: act's artifact server refuses their current clients. They keep
 * each artifact as a folder in `folder` and lay files out as the real ones do.
 *
 * @returns local folders by `uses`, for `runAct`.
 */
export function artifactActions(
  folder: string,
  uses: { readonly upload: string; readonly download: string },
): Record<string, string> {
  const store = join(folder, 'artifacts');
  mkdirSync(store, { recursive: true });
  return {
    [uses.upload]: action(
      folder,
      'upload',
      ['name', 'path', 'if-no-files-found', 'overwrite'],
      `
const { name, path } = inputs;
const files = globSync(path);
if (files.length === 0 && inputs['if-no-files-found'] === 'error') {
  throw new Error('no files were found at ' + path);
}
if (files.length === 0) process.exit();
// The real one keeps the paths below the folder that all files have in common.
const parts = files.map((file) => dirname(file).split(sep));
const common = parts.reduce((a, b) => a.slice(0, a.findIndex((part, i) => part !== b[i]) >>> 0));
const target = join(store, name);
if (existsSync(target)) throw new Error('an artifact with this name already exists: ' + name);
for (const file of files) cpSync(file, join(target, relative(common.join(sep), file)));
`,
      store,
    ),
    [uses.download]: action(
      folder,
      'download',
      ['pattern', 'path'],
      `
const { pattern, path } = inputs;
for (const name of globSync(pattern, { cwd: store })) {
  cpSync(join(store, name), join(path, name), { recursive: true });
}
`,
      store,
    ),
  };
}

function action(
  folder: string,
  name: string,
  inputs: readonly string[],
  body: string,
  store: string,
): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  const declared = inputs.map((input) => `  ${input}: { description: ${input} }\n`).join('');
  writeFileSync(
    join(path, 'action.yml'),
    `name: ${name}\ndescription: stand-in\ninputs:\n${declared}runs: { using: node24, main: index.mjs }\n`,
  );
  writeFileSync(
    join(path, 'index.mjs'),
    `import { cpSync, existsSync, globSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
const store = ${JSON.stringify(store)};
const inputs = Object.fromEntries(${JSON.stringify(inputs)}.map((name) => [name, process.env['INPUT_' + name.toUpperCase()] ?? '']));
${body}`,
  );
  return path;
}
