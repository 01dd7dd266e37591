import { linkedCollections } from '../../schema/dataset.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Entry, entries } from '../walk.ts';

const linked = new Set<Entry['collection']>(linkedCollections);

/** Facts and conflicts are asked for by ID alone, so they share one namespace; each reference collection has its own. */
const namespace = ({ collection }: Entry): string =>
  linked.has(collection) ? 'facts' : collection;

export const idsUnique: Rule = {
  name: 'ids-unique',
  description: 'Every ID names one record, and every redirect leads straight to a live one.',
  check(dataset) {
    const all = entries(dataset);
    const live = new Set(all.map(({ record }) => record.id));
    return [...duplicates(all), ...brokenRedirects(dataset.redirects, live)];
  },
};

function duplicates(all: readonly Entry[]): readonly Finding[] {
  const first = new Map<string, Entry>();
  return all.flatMap((entry) => {
    const { collection, record } = entry;
    const key = `${namespace(entry)}/${record.id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      return [];
    }
    const message = `The ID "${record.id}" is already that of ${earlier.collection}/${record.id}.`;
    return [{ collection, id: record.id, path: [], message, fix: 'Rename one of the two files.' }];
  });
}

function brokenRedirects(
  redirects: Readonly<Record<string, string>>,
  live: ReadonlySet<string>,
): readonly Finding[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const finding = { collection: 'redirects', id: from, path: [from] } as const;
    if (live.has(from)) {
      const message = `"${from}" redirects to "${to}" but is the ID of a live record.`;
      return [{ ...finding, message, fix: 'Remove the redirect, or rename the record.' }];
    }
    if (Object.hasOwn(redirects, to)) {
      const message = `"${from}" redirects to "${to}", which is itself a redirect.`;
      return [{ ...finding, message, fix: 'Redirect to the current ID.' }];
    }
    if (!live.has(to)) {
      const message = `"${from}" redirects to "${to}", which no record has.`;
      return [{ ...finding, message, fix: 'Redirect to a record that exists.' }];
    }
    return [];
  });
}
