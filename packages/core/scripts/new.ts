/** Writes an annotated first file of a record: `pnpm new <kind> <id> [--dry-run]`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { collections, linkedCollections } from '../src/schema/dataset.ts';
import { idSchema } from '../src/schema/primitives.ts';
import { loadDataset } from './load/load.ts';
import { nearest } from './load/schema-problems.ts';
import { templateOf } from './new/template.ts';

const data = join(import.meta.dirname, '../data');
const kinds = Object.values(collections).map(({ kind }) => kind);
const usage = `Usage: pnpm new <kind> <id> [--dry-run]\nKinds: ${kinds.join(', ')}`;

process.exitCode = run(process.argv.slice(2));

function run(args: string[]): number {
  const request = readArguments(args);
  if (request === undefined) return refuse(usage);
  const { kind, id, dryRun } = request;
  const [name, collection] = Object.entries(collections).find(([, c]) => c.kind === kind) ?? [];
  if (name === undefined || collection === undefined) {
    const near = nearest(kind, kinds);
    return refuse(`There is no kind ${kind}.${near ? ` Did you mean ${near}?` : ''}\n${usage}`);
  }
  const objection = objectionTo(id, name);
  if (objection !== undefined) return refuse(objection);
  const text = templateOf(collection.file);
  if (dryRun) {
    process.stdout.write(text);
    return 0;
  }
  mkdirSync(join(data, name), { recursive: true });
  writeFileSync(join(data, name, `${id}.yaml`), text, { flag: 'wx' });
  console.log(`Wrote packages/core/data/${name}/${id}.yaml. Fill it in, then run: pnpm check`);
  return 0;
}

function objectionTo(id: string, name: string): string | undefined {
  if (!idSchema.safeParse(id).success) {
    return `${id} is not an ID: use lower-case ASCII letters, digits and single hyphens, at most 24 characters.`;
  }
  const linked: readonly string[] = linkedCollections;
  const neighbours = linked.includes(name) ? linked : [name];
  const taken = neighbours.find((other) => existsSync(join(data, other, `${id}.yaml`)));
  if (taken !== undefined) return `${id} is taken by data/${taken}/${id}.yaml: choose another ID.`;
  const successor = loadDataset(data).dataset.redirects[id];
  return (
    successor && `${id} is the former ID of ${successor} and stays with it: choose another ID.`
  );
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [kind, id, ...rest] = positionals;
    if (kind === undefined || id === undefined || rest.length > 0) return undefined;
    return { kind, id, dryRun: values['dry-run'] };
  } catch {
    return undefined;
  }
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
