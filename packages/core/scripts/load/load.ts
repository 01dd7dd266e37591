import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../../src/lint/rule.ts';
import type { AuthoredDataset } from '../../src/schema/authored.ts';
import { type CollectionName, collections } from '../../src/schema/dataset.ts';
import { manifestFile } from '../../src/schema/manifest.ts';
import { idSchema } from '../../src/schema/primitives.ts';
import { releaseFile } from '../../src/schema/release.ts';
import { isReleaseFile, RELEASES, releasedVersions } from '../release/release-files.ts';
import { type AuthoredYaml, readYaml } from './authored-yaml.ts';
import { compare, type Problem } from './problems.ts';
import { nearest, schemaProblems } from './schema-problems.ts';

export interface Loaded {
  /** Complete only if there are no problems. */
  readonly dataset: AuthoredDataset;
  readonly problems: readonly Problem[];
  /** Gives a lint finding its file, line and column. */
  place(finding: Finding, rule: string): Problem;
}

const MANIFEST = 'manifest.yaml';
const REDIRECTS = 'redirects.yaml';

/** Reads every file under the data folder and reports everything that is wrong with any of them. */
export function loadDataset(folder: string): Loaded {
  const problems: Problem[] = strayFiles(folder);
  const files = new Map<string, AuthoredYaml>();

  const parse = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const yaml = readYaml(`data/${path}`, readFileSync(join(folder, path)));
    files.set(path, yaml);
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return undefined;
    const result = schema.safeParse(yaml.value, { reportInput: true });
    if (result.success) return result.data;
    problems.push(...schemaProblems(`data/${path}`, yaml, schema, result.error.issues));
    return undefined;
  };

  const read = <Schema extends z.ZodType<object>>(
    name: CollectionName,
    { file }: { readonly file: Schema },
  ) =>
    idsIn(folder, name).flatMap((id) => {
      const record = parse(`${name}/${id}.yaml`, file);
      return record === undefined ? [] : [{ ...record, id }];
    });

  const readManifest = (): AuthoredDataset['manifest'] => {
    if (!entries(folder).includes(MANIFEST)) problems.push(missingManifest);
    else {
      const manifest = parse(MANIFEST, manifestFile);
      if (manifest !== undefined) return manifest;
    }
    return { asOf: '', atLeast: { collections: {}, stages: {}, outcomes: {} } };
  };

  const dataset: AuthoredDataset = {
    deals: read('deals', collections.deals),
    figures: read('figures', collections.figures),
    series: read('series', collections.series),
    events: read('events', collections.events),
    deployments: read('deployments', collections.deployments),
    exercises: read('exercises', collections.exercises),
    statements: read('statements', collections.statements),
    rumours: read('rumours', collections.rumours),
    conflicts: read('conflicts', collections.conflicts),
    programmes: read('programmes', collections.programmes),
    systems: read('systems', collections.systems),
    terms: read('terms', collections.terms),
    sources: read('sources', collections.sources),
    manifest: readManifest(),
    redirects: entries(folder).includes(REDIRECTS)
      ? (parse(REDIRECTS, z.record(idSchema, idSchema)) ?? {})
      : {},
    releases: releasedVersions(join(folder, RELEASES)).flatMap((version) => {
      const release = parse(`${RELEASES}/${version}.json`, releaseFile);
      return release === undefined ? [] : [{ version, ...release }];
    }),
  };
  return { dataset, problems, place: (finding, rule) => placed(files, finding, rule) };
}

const missingManifest: Problem = {
  file: `data/${MANIFEST}`,
  line: 1,
  column: 1,
  field: '',
  message: 'There is no manifest',
  fix: 'Bring the file back: it holds the day on which the sources were last read (asOf), and the least numbers',
};

function placed(
  files: ReadonlyMap<string, AuthoredYaml>,
  { collection, id, path, message, fix }: Finding,
  rule: string,
): Problem {
  const file = fileOf(collection, id);
  const place = files.get(file)?.locate(path) ?? { line: 1, column: 1 };
  return { file: `data/${file}`, ...place, field: path.join('.'), message, fix, rule };
}

function fileOf(collection: Finding['collection'], id: string): string {
  if (collection === 'redirects') return REDIRECTS;
  return collection === 'manifest' ? MANIFEST : `${collection}/${id}.yaml`;
}

function idsIn(folder: string, name: CollectionName): string[] {
  if (!entries(folder).includes(name)) return [];
  return entries(join(folder, name))
    .filter((file) => idOf(file) !== undefined)
    .map((file) => file.slice(0, -'.yaml'.length));
}

function idOf(file: string): string | undefined {
  if (!file.endsWith('.yaml')) return undefined;
  return idSchema.safeParse(file.slice(0, -'.yaml'.length)).data;
}

/** Everything in the data folder that is neither a record, nor the manifest, nor the redirects, nor a release. */
function strayFiles(folder: string): Problem[] {
  const known = Object.keys(collections);
  const strays = entries(folder)
    .filter((name) => ![...known, RELEASES, MANIFEST, REDIRECTS].includes(name))
    .map((name) => strayAt(name, strayFix(name, known)));
  const misnamed = entries(folder)
    .filter((name) => known.includes(name))
    .flatMap((name) => entries(join(folder, name)).map((file) => ({ name, file })))
    .filter(({ file }) => idOf(file) === undefined)
    .map(({ name, file }) => strayAt(`${name}/${file}`, fileFix(file)));
  const unreleased = (entries(folder).includes(RELEASES) ? entries(join(folder, RELEASES)) : [])
    .filter((file) => !isReleaseFile(file))
    .map((file) =>
      strayAt(`${RELEASES}/${file}`, 'Remove it: releases are written by the release'),
    );
  return [...strays, ...misnamed, ...unreleased];
}

function strayAt(path: string, fix: string): Problem {
  const message = 'This is not the place or the name of a record';
  return { file: `data/${path}`, line: 1, column: 1, field: '', message, fix };
}

function strayFix(name: string, known: readonly string[]): string {
  if (name.includes('.')) return NO_RECORD.test(name) ? REMOVE : moveInto(known);
  const near = nearest(name, known);
  return near === undefined ? moveInto(known) : `Rename the folder to ${near}`;
}

const moveInto = (known: readonly string[]): string => `Move it into one of: ${known.join(', ')}`;

/** What systems and editors leave behind, and whatever is not written in YAML. */
const NO_RECORD = /^\.|~$|\.(?!ya?ml$)[^.]*$/i;
const REMOVE = 'Remove it: a record is a .yaml file';

function fileFix(file: string): string {
  if (NO_RECORD.test(file)) return REMOVE;
  return file.endsWith('.yaml')
    ? 'Name it by an ID: lower-case ASCII letters, digits and single hyphens, at most 24 characters'
    : 'Give it the extension .yaml, or remove it';
}

function entries(folder: string): string[] {
  return readdirSync(folder).sort(compare);
}
