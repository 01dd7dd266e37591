import type { AuthoredDataset } from '../../schema/authored.ts';
import type { Finding, Rule } from '../rule.ts';
import { byId, type Fact, facts, factsById, type Link } from '../walk.ts';

type FactsById = ReadonlyMap<string, Fact>;

export const linksAgree: Rule = {
  name: 'links-agree',
  description:
    'Every link leads to another record, is written once, fits what it joins, and never runs in a circle.',
  check(dataset) {
    const known = factsById(dataset);
    return [
      ...facts(dataset).flatMap((fact) => linksOf(fact).flatMap(findingsOf(fact, known))),
      ...circles(dataset),
    ];
  },
};

const linksOf = ({ record }: Fact): readonly Link[] => record.links ?? [];

const findingsOf =
  (fact: Fact, known: FactsById) =>
  (link: Link, index: number): readonly Finding[] => {
    const { collection, record } = fact;
    const problem = problemWith(fact, link, index, known);
    return problem ? [{ collection, id: record.id, path: ['links', index], ...problem }] : [];
  };

function problemWith(
  fact: Fact,
  { relation, to }: Link,
  index: number,
  known: FactsById,
): Pick<Finding, 'message' | 'fix'> | undefined {
  const { id } = fact.record;
  const target = known.get(to);
  if (to === id) {
    return { message: `"${id}" links to itself.`, fix: 'Remove the link.' };
  }
  if (linksOf(fact).findIndex((link) => link.to === to) < index) {
    return { message: `"${to}" is linked twice.`, fix: 'Keep the more specific link.' };
  }
  if (target && id > to && linksOf(target).some((link) => link.to === id)) {
    return {
      message: `"${id}" and "${to}" link to each other.`,
      fix: 'Keep one of the two: the build derives the other side.',
    };
  }
  if (relation === 'part-of' && target && !canBePart(fact, target)) {
    return {
      message: `"${id}" is no part of "${to}": ${described(fact)}, ${described(target)}.`,
      fix: 'A part and its whole are deals or figures of one programme; else write details or see-also.',
    };
  }
  return undefined;
}

const canBePart = (part: Fact, whole: Fact): boolean =>
  countable(part) && countable(whole) && part.record.programme === whole.record.programme;

const countable = ({ collection }: Fact): boolean =>
  collection === 'deals' || collection === 'figures';

const described = ({ collection, record }: Fact): string =>
  `${collection}/${record.id} has the programme ${record.programme ?? 'none'}`;

/** Where a walk along one relation comes back to its start. Pairs that link to each other are found above. */
function circles(dataset: AuthoredDataset): readonly Finding[] {
  const known = factsById(dataset);
  const along = (relation: Link['relation']) => (id: string) => {
    const fact = known.get(id);
    return fact ? linksOf(fact).flatMap((link) => (link.relation === relation ? link.to : [])) : [];
  };
  const linked = facts(dataset).flatMap(({ collection, record }) =>
    (['part-of', 'details'] as const).flatMap((relation) =>
      circleFinding(record.id, along(relation), 3, { collection, path: ['links'], relation }),
    ),
  );
  const sources = byId(dataset.sources);
  const original = (id: string) => sources.get(id)?.original ?? [];
  const reprinted = dataset.sources.flatMap(({ id }) =>
    circleFinding(id, (at) => [original(at)].flat(), 1, {
      collection: 'sources',
      path: ['original'],
      relation: 'original',
    }),
  );
  return [...linked, ...reprinted];
}

function circleFinding(
  id: string,
  next: (id: string) => readonly string[],
  shortest: number,
  { collection, path, relation }: Pick<Finding, 'collection' | 'path'> & { relation: string },
): readonly Finding[] {
  const circle = circleFrom(id, next);
  if (circle === undefined || circle.length < shortest || circle.some((other) => other < id)) {
    return [];
  }
  const message = `${relation} runs in a circle: ${[...circle, id].join(' → ')}.`;
  return [{ collection, id, path, message, fix: 'Remove the link that is wrong.' }];
}

/** The shortest way from an ID back to itself, without the return. */
function circleFrom(
  id: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[id]];
  while (ways.length > 0) {
    const steps = ways.flatMap((way) => next(way.at(-1) ?? id).map((to) => ({ way, to })));
    const closed = steps.find(({ to }) => to === id);
    if (closed) return closed.way;
    const fresh = steps.filter(({ to }) => !seen.has(to));
    for (const { to } of fresh) seen.add(to);
    ways = fresh.map(({ way, to }) => [...way, to]);
  }
  return undefined;
}
