import type { z } from 'zod';
import { boundsOf } from '../../src/bounds.ts';
import type { Authored, AuthoredDataset } from '../../src/schema/authored.ts';
import { collections, datasetSchema } from '../../src/schema/dataset.ts';
import { compare } from './problems.ts';

export type Dataset = z.output<typeof datasetSchema>;

type AuthoredFact = Authored<
  'deals' | 'figures' | 'events' | 'deployments' | 'exercises' | 'statements'
>;
type AuthoredSource = Authored<'sources'>;

/**
 * Completes the authored records with what follows from them, in an order that depends on IDs alone.
 *
 * @throws if the result does not fit the schema of the dataset
 */
export function deriveDataset(authored: AuthoredDataset, version: string): Dataset {
  const complete = completer(authored);
  return datasetSchema.parse({
    version,
    asOf: authored.manifest.asOf,
    deals: sorted(authored.deals).map((deal) => complete(collections.deals.kind, deal)),
    figures: sorted(authored.figures).map((figure) => complete(collections.figures.kind, figure)),
    series: sorted(authored.series).map((series) => ({
      ...series,
      kind: collections.series.kind,
      sources: unique(series.points.flatMap(({ anchors }) => anchors.map(sourceOf))),
    })),
    events: sorted(authored.events).map((event) => complete(collections.events.kind, event)),
    deployments: sorted(authored.deployments).map((deployment) =>
      complete(collections.deployments.kind, deployment),
    ),
    exercises: sorted(authored.exercises).map((exercise) =>
      complete(collections.exercises.kind, exercise),
    ),
    statements: sorted(authored.statements).map((statement) =>
      complete(collections.statements.kind, statement),
    ),
    rumours: sorted(authored.rumours).map(completeRumour),
    conflicts: sorted(authored.conflicts).map((conflict) => ({
      ...conflict,
      sources: unique(conflict.readings.flatMap(({ anchors }) => anchors.map(sourceOf))),
    })),
    programmes: sorted(authored.programmes),
    systems: sorted(authored.systems),
    terms: sorted(authored.terms),
    sources: sorted(authored.sources),
    redirects: Object.fromEntries(
      Object.entries(authored.redirects).sort(([one], [other]) => compare(one, other)),
    ),
    releases: authored.releases,
  });
}

/** A rumour is as old as its oldest report and as fresh as its newest; what denies it does not keep it alive. */
function completeRumour(rumour: Authored<'rumours'>) {
  const { reports, denials = [] } = rumour;
  const seen = reports.map(({ when }) => when).toSorted(byFirstDay);
  return {
    ...rumour,
    kind: collections.rumours.kind,
    firstSeen: seen[0],
    lastSeen: seen.at(-1),
    sources: unique([...reports, ...denials].flatMap(({ anchors }) => anchors.map(sourceOf))),
  };
}

const byFirstDay = (one: string, other: string): number =>
  compare(boundsOf({ edtf: one }).earliest ?? '', boundsOf({ edtf: other }).earliest ?? '');

function completer(authored: AuthoredDataset) {
  const facts = sorted<AuthoredFact>([
    ...authored.deals,
    ...authored.figures,
    ...authored.events,
    ...authored.deployments,
    ...authored.exercises,
    ...authored.statements,
  ]);
  const sources = new Map(authored.sources.map((source) => [source.id, source]));

  return (kind: string, fact: AuthoredFact) => {
    const principal = Object.values(fact.anchors)[0]?.[0];
    const statedOn = principal && originalOf(sources, principal.source)?.published;
    return {
      ...fact,
      kind,
      ...(statedOn !== undefined && { statedOn }),
      ...(fact.when !== undefined && { bounds: boundsOf(fact.when) }),
      sources: sourcesOf(fact),
      systems: 'items' in fact ? unique(fact.items.map(({ system }) => system)) : [],
      linkedFrom: linksTo(fact.id, facts),
      conflicts: sorted(authored.conflicts)
        .filter(({ records }) => records.includes(fact.id))
        .map(({ id }) => id),
    };
  };
}

/** The document at the end of the chain of reprints and translations. */
function originalOf(
  sources: ReadonlyMap<string, AuthoredSource>,
  id: string,
): AuthoredSource | undefined {
  const source = sources.get(id);
  return source?.original === undefined ? source : originalOf(sources, source.original);
}

function sourcesOf({ anchors, divergences = [] }: AuthoredFact): string[] {
  return unique([
    ...Object.values(anchors).flat().map(sourceOf),
    ...divergences.map(({ anchor }) => sourceOf(anchor)),
  ]);
}

function linksTo(id: string, facts: readonly AuthoredFact[]) {
  return facts.flatMap((other) =>
    (other.links ?? [])
      .filter(({ to }) => to === id)
      .map(({ relation }) => ({ relation, to: other.id })),
  );
}

function sourceOf({ source }: { readonly source: string }): string {
  return source;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function sorted<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => compare(one.id, other.id));
}
