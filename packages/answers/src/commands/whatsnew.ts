import type { Release } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { formatEdtf } from '../language/dates.ts';
import { nearest } from '../nearest.ts';
import { blocks, followUps, heading, list, notice, text } from '../present/blocks.ts';
import { pageOf } from '../present/pages.ts';
import { changeItem, changesTable, HEADINGS, holdingsTable } from '../present/releases.ts';
import type { Block } from '../reply.ts';

const CHANGES_A_PAGE = 15;
const MOST_SUGGESTIONS = 3;

/** What a release changed; before the first, what there is. */
export const whatsnew = defineCommand({
  name: 'whatsnew',
  options: { release: { type: 'name', of: 'release', required: false } },
  answer(context, { release: named }) {
    const release = releaseNamed(context, named);
    return blocks(
      heading(context.say('whatsnew-title')),
      release === undefined ? unreleased(context) : releaseBlocks(context, release),
      followUps(context, { command: 'about' }, { command: 'conflicts' }),
    );
  },
});

/**
 * The release with a version, or the newest; undefined where the data has not been released yet.
 *
 * @throws AnswerError `unknown-name`
 */
function releaseNamed(
  { dataset: { releases, version: present } }: Context,
  version: string | undefined,
): Release | undefined {
  if (version === undefined) return releases[0];
  const wanted = version.replace(/^v/i, '');
  const found = releases.find((release) => release.version === wanted);
  if (found !== undefined || (releases.length === 0 && wanted === present)) return found;
  const versions = releases.map((release) => release.version);
  const near = nearest(wanted, versions);
  throw new AnswerError(
    'unknown-name',
    version,
    near.length > 0 ? near : versions.slice(0, MOST_SUGGESTIONS),
  );
}

function unreleased(context: Context): readonly Block[] {
  const { dataset, say } = context;
  const { version } = dataset;
  return blocks(
    notice('note', say('whatsnew-none-title'), say('whatsnew-none', { version })),
    heading(say('whatsnew-holds', { version })),
    holdingsTable(context),
  );
}

function releaseBlocks(context: Context, release: Release): readonly Block[] {
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
