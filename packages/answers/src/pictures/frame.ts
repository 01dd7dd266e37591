import { originalOf, type Source, sourceById } from '@us-morocco-security/core';
import { formatEdtf } from '@us-morocco-security/core/labels';
import type { Context } from '../command.ts';
import type { LegendEntry, Picture } from '../picture.ts';
import { nameSource, type Sourced } from '../present/sources.ts';

/** What a picture says around its drawing. */
interface Words {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly caveats?: readonly string[];
  readonly legend?: readonly LegendEntry[];
  /** The records that it draws. */
  readonly of: readonly Sourced[];
  /** The one record that it is about. */
  readonly record?: string;
}

/** The frame of a picture: title, caveats, who says so, which edition of the data. */
export function frameOf(
  context: Context,
  { name, title, subtitle, caveats = [], legend = [], of, record }: Words,
): Pick<
  Picture,
  'name' | 'language' | 'title' | 'subtitle' | 'caveats' | 'legend' | 'source' | 'edition'
> {
  const { dataset, language, say } = context;
  const edition = say('picture-edition', {
    version: dataset.version,
    day: formatEdtf(dataset.asOf, language),
  });
  return {
    name,
    language,
    title,
    subtitle,
    caveats,
    legend,
    source: sourceLine(context, of),
    edition: record === undefined ? edition : `${edition} · ${record}`,
  };
}

/** The source of most of the records, and how many others there are. */
function sourceLine(context: Context, records: readonly Sourced[]): string {
  const { say } = context;
  const counts = new Map<Source, number>();
  for (const source of records.flatMap((record) => firstSource(context, record))) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const [most, ...others] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (most === undefined) return '';
  const source = nameSource(context, most[0]);
  return others.length === 0
    ? say('picture-source', { source })
    : say('picture-sources', { source, more: others.length });
}

const firstSource = ({ dataset }: Context, { sources }: Sourced): readonly Source[] =>
  sources.slice(0, 1).map((id) => originalOf(dataset, sourceById(dataset, id)));
