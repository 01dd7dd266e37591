import type { ChangedValue, RecordChange } from '../../src/news/record-changes.ts';
import type { Change, Level } from './release-diff.ts';

/** The smallest version step that the changes require; undefined if nothing changed. */
export function levelOf(changes: readonly Change[]): Level | undefined {
  const levels: readonly Level[] = ['major', 'minor', 'patch'];
  return levels.find((level) => changes.some((change) => levelOfChange(change) === level));
}

function levelOfChange(change: Change): Level {
  switch (change.heading) {
    case 'schema':
      return change.level;
    case 'removed':
      return 'major';
    case 'added':
    case 'changed':
    case 'renamed':
      return 'minor';
    case 'reworded':
      return 'patch';
    default:
      return change satisfies never;
  }
}

const titles = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  renamed: 'Renamed',
  reworded: 'Reworded',
  schema: 'Schema',
} as const satisfies Record<Change['heading'], string>;

/** The changes as a section of the changelog. */
export function notesOf(version: string, changes: readonly Change[]): string {
  const sections = Object.entries(titles).flatMap(([heading, title]) => {
    const lines = changes.filter((change) => change.heading === heading).map(lineOf);
    return lines.length === 0 ? [] : [[`### ${title}`, '', ...lines].join('\n')];
  });
  return `${[`## ${version}`, ...sections].join('\n\n')}\n`;
}

/** A changelog with the section of a new release: the newest comes first, after the introduction. */
export function withSection(changelog: string, notes: string): string {
  const first = changelog.search(/^## /m);
  const at = first === -1 ? changelog.length : first;
  const earlier = first === -1 ? '' : `\n${changelog.slice(at)}`;
  return `${changelog.slice(0, at).trimEnd()}\n\n${notes}${earlier}`;
}

const lineOf = (change: Change): string =>
  `- ${change.heading === 'schema' ? change.text : recordText(change)}`;

function recordText(change: RecordChange): string {
  const name = `${change.collection}: ${change.id}`;
  switch (change.heading) {
    case 'added':
    case 'removed':
      return name;
    case 'renamed':
      return `${name} is now ${change.to}`;
    case 'reworded':
      return `${name}: ${change.values.map(({ path }) => path).join(', ')}`;
    case 'changed':
      return `${name}: ${change.values.map(stepOf).join(', ')}`;
    default:
      return change satisfies never;
  }
}

const stepOf = ({ path, before = 'none', after = 'none' }: ChangedValue): string =>
  `${path} ${before} → ${after}`;
