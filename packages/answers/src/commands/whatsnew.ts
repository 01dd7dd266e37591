import type { Release } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { formatEdtf } from '../language/dates.ts';
import { heading, list, notice, text } from '../present/blocks.ts';
import type { LegacyBlock } from '../present/legacy.ts';
import { blocks, followUps, fromBlocks, pageOf } from '../present/legacy.ts';
import { changeItem, changesTable, HEADINGS, holdingsTable } from '../present/releases.ts';

const CHANGES_A_PAGE = 15;

/** What a release changed; before the first, what there is. */
export const whatsnew = defineCommand({
  name: 'whatsnew',
  options: { release: { type: 'name', of: 'release', required: false } },
  answer(context, { release: named }) {
    const release = named ?? context.dataset.releases[0];
    return fromBlocks(
      context,
      heading(context.say('whatsnew-title')),
      release === undefined ? unreleased(context) : releaseBlocks(context, release),
      followUps(context, { command: 'about' }, { command: 'conflicts' }),
    );
  },
});

function unreleased(context: Context): readonly LegacyBlock[] {
  const { dataset, say } = context;
  const { version } = dataset;
  return blocks(
    notice('note', say('whatsnew-none-title'), say('whatsnew-none', { version })),
    heading(say('whatsnew-holds', { version })),
    holdingsTable(context),
  );
}

function releaseBlocks(context: Context, release: Release): readonly LegacyBlock[] {
  const { dataset, say } = context;
  const { changes } = release;
  const isFirst = dataset.releases.at(-1) === release;
  const touched = HEADINGS.flatMap((kind) =>
    changes
      .filter((group) => group.heading === kind)
      .flatMap(({ collection, records }) =>
        records.map((record) => ({ kind, item: changeItem(context, collection, record) })),
      ),
  );
  const page = pageOf(context, touched, CHANGES_A_PAGE);
  return blocks(
    text(releaseLine(context, release)),
    isFirst ? notice('note', say('whatsnew-none-title'), say('whatsnew-first')) : [],
    touched.length === 0 ? text(say('whatsnew-nothing')) : changesTable(context, changes),
    HEADINGS.flatMap((kind) => {
      const items = page.items.filter((change) => change.kind === kind);
      return items.length === 0
        ? []
        : blocks(heading(say(`change-${kind}`)), list(items.map(({ item }) => item)));
    }),
    page.block,
  );
}

const releaseLine = ({ language, say }: Context, { version, date }: Release): string =>
  date === undefined
    ? say('whatsnew-release', { version })
    : say('whatsnew-release-dated', { version, date: formatEdtf(date, language) });
