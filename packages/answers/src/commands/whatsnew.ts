import { collectionNames, factsOf, type Release } from '@us-morocco-security/core';
import {
  formatCount,
  formatEdtf,
  formatList,
  formatNumber,
} from '@us-morocco-security/core/labels';
import { type Answer, type Context, defineCommand } from '../command.ts';
import { fitPoints } from '../first-screen.ts';
import { heading, list } from '../present/blocks.ts';
import { leadOf } from '../present/lead.ts';
import { nextQuestions } from '../present/questions.ts';
import {
  changeItem,
  changePoints,
  changesTable,
  countOfChanges,
  HEADINGS,
  holdingsTable,
} from '../present/releases.ts';
import { lazySection, section } from '../present/sections.ts';
import type { Block, Point } from '../reply.ts';

/** What a release changed; before the first, what there is. */
export const whatsnew = defineCommand({
  name: 'whatsnew',
  options: { release: { type: 'name', of: 'release', required: false } },
  answer(context, { release: named }) {
    const { releases } = context.dataset;
    const release = named ?? releases[0];
    const answered =
      release === undefined || release === releases.at(-1)
        ? firstRelease(context, release)
        : changedBy(context, release);
    const others = releases.filter((other) => other !== release).slice(0, MOST_OTHERS);
    return {
      ...answered,
      next: nextQuestions(
        context,
        ...others.map(
          ({ version }) => ({ command: 'whatsnew', options: { release: version } }) as const,
        ),
        { command: 'about' },
        { command: 'conflicts' },
      ),
    };
  },
});

const MOST_OTHERS = 2;

/** More never fit the first message. */
const MOST_CHANGES = 6;

/** The first release has nothing before it: what it held, by kind; of the present one, what there is. */
function firstRelease(context: Context, release: Release | undefined): Answer {
  const { dataset, language, say } = context;
  const count = (collection: (typeof collectionNames)[number]): number =>
    release === undefined
      ? dataset[collection].length
      : countOfChanges(release.changes, 'added', collection);
  const facts =
    release === undefined
      ? factsOf(dataset).length
      : FACTS.reduce((sum, collection) => sum + count(collection), 0);
  const records = formatCount(facts, 'record', language);
  const held = collectionNames.filter((collection) => count(collection) > 0);
  const lead = leadOf(
    [
      say('whatsnew-lead-first', {
        version: release?.version ?? dataset.version,
        records,
        systems: formatCount(count('systems'), 'system', language),
        sources: formatCount(count('sources'), 'source', language),
      }),
    ],
    { figure: records },
  );
  const { shown } = fitPoints(
    lead,
    held
      .toSorted((a, b) => count(b) - count(a))
      .map(
        (collection): Point => ({
          head: say('whatsnew-holding', { collection: say(`collection-${collection}`) }),
          text: formatNumber(count(collection), language),
        }),
      ),
  );
  return {
    lead,
    points: shown,
    sections: section(
      context,
      'holdings',
      release === undefined ? holdingsTable(context) : changesTable(context, release.changes),
    ),
  };
}

const FACTS = ['deals', 'figures', 'events', 'deployments', 'exercises', 'statements'] as const;

/** What differs from the release before: how much, then the changes most worth reading. */
function changedBy(context: Context, release: Release): Answer {
  const { language, say } = context;
  const { changes, date, version } = release;
  const counts = HEADINGS.flatMap((kind) => {
    const count = countOfChanges(changes, kind);
    if (count === 0) return [];
    return [say(`counted-${kind}`, { n: count })];
  });
  if (counts.length === 0) return { lead: leadOf([say('whatsnew-nothing')]) };
  const values = { version, changes: formatList(counts, language) };
  const lead = leadOf(
    [
      date === undefined
        ? say('whatsnew-lead', values)
        : say('whatsnew-lead-dated', { ...values, date: formatEdtf(date, language) }),
    ],
    { figure: counts[0] },
  );
  const { shown } = fitPoints(lead, changePoints(context, changes, MOST_CHANGES));
  return {
    lead,
    points: shown,
    sections: lazySection(context, 'changes', true, () => [
      changesTable(context, changes),
      ...HEADINGS.flatMap((kind) => changesOfKind(context, release, kind)),
    ]),
    records: shown.flatMap(({ record }) => (record === undefined ? [] : [{ id: record }])),
  };
}

function changesOfKind(
  context: Context,
  { changes }: Release,
  kind: (typeof HEADINGS)[number],
): readonly Block[] {
  const items = changes
    .filter((group) => group.heading === kind)
    .flatMap(({ collection, records }) =>
      records.map((record) => changeItem(context, collection, record)),
    );
  return items.length === 0 ? [] : [heading(context.say(`change-${kind}`)), ...list(items)];
}
