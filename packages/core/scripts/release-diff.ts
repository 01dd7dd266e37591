import { collections } from '../src/schema/dataset.ts';
import { compare } from './problems.ts';
import { breaksBetween } from './schema-breaks.ts';

/** How much a change asks of those who use the data; the same names as in version numbers. */
export type Level = 'major' | 'minor' | 'patch';

export interface Change {
  readonly heading: 'Removed' | 'Renamed' | 'Added' | 'Changed' | 'Reworded' | 'Schema';
  readonly level: Level;
  readonly text: string;
}

/** What a release holds: enough to tell the next one from it. */
export interface Release {
  readonly dataset: object;
  readonly schema: object;
}

type Records = ReadonlyMap<string, unknown>;

/** Every change from one release to the next; all records are added in the first. */
export function changesBetween(before: Release | undefined, after: Release): Change[] {
  const names = Object.keys(collections);
  const records = names.flatMap((name) =>
    recordChanges(
      name,
      before === undefined ? new Map() : recordsOf(before.dataset, name),
      recordsOf(after.dataset, name),
      redirectsOf(after.dataset),
    ),
  );
  return before === undefined ? records : [...records, ...schemaChanges(before, after)];
}

/** The smallest version step that tells users what to expect; undefined where nothing changed. */
export function levelOf(changes: readonly Change[]): Level | undefined {
  const levels: readonly Level[] = ['major', 'minor', 'patch'];
  return levels.find((level) => changes.some((change) => change.level === level));
}

/** The changes as a section of the changelog. */
export function notesOf(version: string, changes: readonly Change[]): string {
  const headings = new Set(changes.map(({ heading }) => heading));
  const sections = [...headings].sort(compare).map((heading) => {
    const lines = changes.filter((change) => change.heading === heading);
    return [`### ${heading}`, '', ...lines.map(({ text }) => `- ${text}`)].join('\n');
  });
  return `${[`## ${version}`, ...sections].join('\n\n')}\n`;
}

/** A changelog with the section of a new release: the newest stands first, after the introduction. */
export function withSection(changelog: string, notes: string): string {
  const first = changelog.search(/^## /m);
  const at = first === -1 ? changelog.length : first;
  const earlier = first === -1 ? '' : `\n${changelog.slice(at)}`;
  return `${changelog.slice(0, at).trimEnd()}\n\n${notes}${earlier}`;
}

function recordChanges(
  collection: string,
  before: Records,
  after: Records,
  redirects: Readonly<Record<string, unknown>>,
): Change[] {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const added = [...after.keys()].filter((id) => !before.has(id));
  return [
    ...gone.map((id) => goneChange(collection, id, redirects[id])),
    ...added.map(
      (id): Change => ({
        heading: 'Added',
        level: 'minor',
        text: `${collection}: ${id}`,
      }),
    ),
    ...[...after].flatMap(([id, record]) =>
      before.has(id) ? recordChange(`${collection}: ${id}`, before.get(id), record) : [],
    ),
  ];
}

function goneChange(collection: string, id: string, successor: unknown): Change {
  return successor === undefined
    ? { heading: 'Removed', level: 'major', text: `${collection}: ${id}` }
    : { heading: 'Renamed', level: 'minor', text: `${collection}: ${id} is now ${successor}` };
}

function recordChange(name: string, before: unknown, after: unknown): Change[] {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const fields = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (field) => old.get(field) !== fresh.get(field),
  );
  if (fields.length === 0) return [];
  const values = fields.filter((field) => !isWording(field));
  if (values.length === 0) {
    return [{ heading: 'Reworded', level: 'patch', text: `${name}: ${fields.join(', ')}` }];
  }
  const steps = values.map(
    (field) => `${field} ${old.get(field) ?? 'none'} → ${fresh.get(field) ?? 'none'}`,
  );
  return [{ heading: 'Changed', level: 'minor', text: `${name}: ${steps.join(', ')}` }];
}

/** A text in one of the languages, or a name in a list of names. */
function isWording(field: string): boolean {
  return /(?:^|\.)(?:ar|en|fr|arLatn)(?:\.\d+)?$/.test(field);
}

function schemaChanges(before: Release, after: Release): Change[] {
  const breaks = breaksBetween(before.schema, after.schema);
  if (breaks.length > 0) {
    return breaks.map((text) => ({ heading: 'Schema', level: 'major', text }));
  }
  if (sameSchema(before.schema, after.schema)) return [];
  return [{ heading: 'Schema', level: 'minor', text: 'The schema allows more than before.' }];
}

/** The identifier of a schema holds the version and always differs. */
function sameSchema(before: object, after: object): boolean {
  const [old, fresh] = [before, after].map((schema) => JSON.stringify({ ...schema, $id: '' }));
  return old === fresh;
}

function recordsOf(dataset: object, collection: string): Records {
  const records: unknown = Reflect.get(dataset, collection);
  if (!Array.isArray(records)) return new Map();
  return new Map(records.map((record) => [String(record.id), record]));
}

function redirectsOf(dataset: object): Readonly<Record<string, unknown>> {
  return { ...Reflect.get(dataset, 'redirects') };
}

function leavesOf(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (value === null || typeof value !== 'object')
    return new Map([[path.join('.'), String(value)]]);
  return new Map(
    Object.entries(value).flatMap(([key, child]) => [...leavesOf(child, [...path, key])]),
  );
}
