/** For the tsup configurations of programs that start often: keeps out of their code what most runs do not need. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const OUT = 'dist';
/** Finds modules as the package that is built does. */
const require = createRequire(resolve('package.json'));
const TEXTS = 'texts';

/** JSON in a string literal of more than a thousand signs, and whether it is handed to a function. */
const LARGE_JSON = /(\(?)('[[{](?:[^'\\\n]|\\.){1000,}'|"[[{](?:[^"\\\n]|\\.){1000,}")/g;

const TEXT_READER = `
import { readFileSync } from 'node:fs';
export const readText = (name) =>
  readFileSync(new URL('${TEXTS}/' + name, import.meta.url), 'utf8');
`;

/**
 * Writes the JSON that packages of the workspace hold in string literals into files beside the bundle. Each is read when
 * the literal would be evaluated: an engine scans and keeps all of it at every start, and most runs need a tenth.
 */
export const textsBeside: Plugin = {
  name: 'texts-beside',
  setup(build) {
    const folder = join(OUT, TEXTS);
    build.onStart(() => void mkdirSync(folder, { recursive: true }));
    build.onResolve({ filter: /^texts-beside:reader$/ }, ({ path }) => ({
      path,
      namespace: 'texts-beside',
    }));
    build.onLoad({ filter: /.*/, namespace: 'texts-beside' }, () => ({ contents: TEXT_READER }));
    build.onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const contents = code.replace(LARGE_JSON, (_, handed: string, literal: string) => {
        const text = String(runInNewContext(literal));
        const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
        writeFileSync(join(folder, name), text);
        // What is handed to a function would be read at once; such a function takes one that reads, too.
        return `${handed}${handed && '() => '}readText('${name}')`;
      });
      if (contents === code) return undefined;
      return { contents: `import { readText } from 'texts-beside:reader';\n${contents}` };
    });
  },
};

/**
 * Copies modules beside the bundle, which are loaded when one of their functions is first called. What else they export is
 * written into the bundle as JSON.
 *
 * @param names - modules of packages that `require` finds too, each a file that needs no other
 */
export const deferring = (names: readonly string[]): Plugin => ({
  name: 'deferring',
  setup(build) {
    build.onResolve({ filter: /^@us-morocco-security\// }, ({ path }) =>
      names.includes(path) ? { path, namespace: 'deferring' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'deferring' }, ({ path: name }) => {
      const path = require.resolve(name);
      mkdirSync(OUT, { recursive: true });
      copyFileSync(path, join(OUT, basename(path)));
      const exported: object = require(name);
      return { contents: forwarder(`./${basename(path)}`, Object.entries(exported)) };
    });
  },
});

/**
 * Asks for modules of Node when one of their functions is first called. An import reads all that a module exports, and
 * for that some load others: `util` its differ and the workers, `fs` its streams.
 */
export const builtinsWhenCalled: Plugin = {
  name: 'builtins-when-called',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?(?:fs|readline|util)$/ }, ({ path }) => ({
      path,
      namespace: 'builtins',
    }));
    build.onLoad({ filter: /.*/, namespace: 'builtins' }, ({ path }) => {
      const exported: object = require(path);
      const functions = Object.entries(exported).filter(([, value]) => typeof value === 'function');
      return { contents: forwarder(path, functions) };
    });
  },
};

/** A module with the same exports, whose functions load the real one. */
const forwarder = (name: string, exported: readonly (readonly [string, unknown])[]): string =>
  [
    "import { createRequire } from 'node:module';",
    'const load = createRequire(import.meta.url);',
    ...exported.map(([key, value]) =>
      typeof value === 'function'
        ? `export const ${key} = (...all) => load('${name}').${key}(...all);`
        : `export const ${key} = ${JSON.stringify(value)};`,
    ),
  ].join('\n');
