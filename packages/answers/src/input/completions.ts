import {
  type Conflict,
  type Dataset,
  foldName,
  type Named,
  namesOf,
} from '@us-morocco-security/core';
import { type Language, languages } from '@us-morocco-security/core/labels';
import type { NameKind, OptionDefinition } from '../command.ts';
import { commands } from '../commands/index.ts';
import { chartLabel, chartNames, namesOfChart } from '../pictures/names.ts';
import { namesWithoutDataset } from '../resolve/choice-words.ts';
import { searchOf } from '../resolve/finding.ts';
import { citables, namesOfDeal } from '../resolve/named.ts';
import { foldKnown } from '../resolve/nearest.ts';
import { quietHoursNamed, usualQuiet } from '../resolve/quiet-hours.ts';
import { subjectCode, subjectLabel, subjects } from '../resolve/subjects.ts';
import { systemsByRecord } from '../resolve/systems-by-record.ts';
import { timeZones, zoneCode } from '../resolve/time-zones.ts';
import { quietLabel } from '../words.ts';

/** A value that an option could take, and how to show it. */
export interface Completion {
  readonly value: string;
  readonly label: string;
}

/** Something that can be completed: the value to insert, how to show it, and every name it goes by. */
interface Candidate extends Completion {
  readonly names: readonly string[];
}

/**
 * The values of an option that what is typed so far could become: those whose label begins so first, then those with
 * another name that begins so, in any script.
 *
 * @param most - how many at most
 */
export function completeOption(
  option: OptionDefinition,
  typed: string,
  dataset: Dataset,
  language: Language,
  most = 25,
): readonly Completion[] {
  const start = foldName(typed);
  const candidates = candidatesFor(option, dataset, language);
  const begun = candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, start) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ candidate: { value, label } }) => ({ value, label }));
  return begun.length > 0 ? begun : foundAmong(candidates, typed, dataset).slice(0, most);
}

/** Where no name begins so, the candidates that the search finds: misspelt, or by a word in the middle. */
function foundAmong(
  candidates: readonly Candidate[],
  typed: string,
  dataset: Dataset,
): readonly Completion[] {
  const found = searchOf(dataset).complete(typed, { limit: MOST_FOUND });
  return found.flatMap(({ id }) =>
    candidates.filter(({ value }) => value === id).map(({ value, label }) => ({ value, label })),
  );
}

const MOST_FOUND = 100;

const NO_MATCH = 2;

const rankOf = ({ value, label, names }: Candidate, start: string): number => {
  const begins = (name: string) => foldKnown(name).startsWith(start);
  if (begins(value) || begins(label)) return 0;
  return names.some(begins) ? 1 : NO_MATCH;
};

function candidatesFor(
  option: OptionDefinition,
  dataset: Dataset,
  language: Language,
): readonly Candidate[] {
  switch (option.type) {
    case 'choice':
      return option.choices.map((value) => ({
        value,
        label: value,
        names: namesWithoutDataset(value),
      }));
    case 'date':
    case 'text':
      return [];
    case 'name':
      return namedCandidates(option.of, dataset, language);
    default:
      return option satisfies never;
  }
}

const alone = (value: string): Candidate => ({ value, label: value, names: [] });

/** Something that goes by names in every language. */
const bearer = (named: Named, language: Language): Candidate => ({
  value: named.id,
  label: named.name[language],
  names: namesOf(named),
});

/** Things that go by a title in every language. */
const titled = (
  entries: readonly Pick<Conflict, 'id' | 'title'>[],
  language: Language,
): readonly Candidate[] =>
  entries.map(({ id, title }) => ({
    value: id,
    label: title[language],
    names: Object.values(title),
  }));

function namedCandidates(of: NameKind, dataset: Dataset, language: Language): readonly Candidate[] {
  switch (of) {
    case 'command':
      return commands.map(({ name }) => alone(name));
    case 'record':
      return titled(citables(dataset), language);
    case 'conflict':
      return titled(dataset.conflicts, language);
    case 'deal':
      return dataset.deals.map((deal) => ({
        value: deal.id,
        label: deal.title[language],
        names: namesOfDeal(deal),
      }));
    case 'system':
      return systemsByRecord(dataset).map((system) => bearer(system, language));
    case 'term':
      return [...dataset.programmes, ...dataset.terms].map((term) => bearer(term, language));
    case 'comparable':
      return [...systemsByRecord(dataset), ...dataset.programmes].map((one) =>
        bearer(one, language),
      );
    case 'anything':
      return (['system', 'term', 'record'] as const).flatMap((kind) =>
        namedCandidates(kind, dataset, language),
      );
    case 'chart':
      return [
        ...chartNames.map((name) => ({
          value: name,
          label: chartLabel(name, language),
          names: namesOfChart(name),
        })),
        ...namedCandidates('system', dataset, language),
      ];
    case 'subject':
      return subjects(dataset).map((topic) => ({
        value: subjectCode(topic),
        label: subjectLabel({ dataset, language }, topic),
        names: languages.map((other) => subjectLabel({ dataset, language: other }, topic)),
      }));
    case 'time-zone':
      return timeZones().map((zone) => ({
        value: zoneCode(zone),
        label: zone,
        names: zone.replaceAll('_', ' ').split('/'),
      }));
    case 'quiet-hours':
      return usualQuiet.map((code) => ({
        value: code,
        label: quietLabel(quietHoursNamed(code), language),
        names: [],
      }));
    case 'release':
      return dataset.releases.map(({ version }) => alone(version));
    default:
      return of satisfies never;
  }
}
