import type { Reply } from '@us-morocco-security/answers';
import { checkClaim, type WholeVerdict } from '@us-morocco-security/core/claims';
import { z } from 'zod';
import { ask, type Call } from './asking.ts';
import { partsOf } from './claim.ts';
import { argument, common, language, picture, year } from './input.ts';
import { type Outcome, VerifyOutput } from './output.ts';
import { aboutOne, missingStages } from './record.ts';
import { entriesById, extents, type Found } from './rows.ts';
import { defineTool } from './tool.ts';

const recordsOf = ({ dataset }: Call, { records }: Reply): readonly Found[] =>
  entriesById(dataset, records);

/** Whether nothing was found: then there is nothing to mark, and at most a list of near names. A greeting has points. */
const isWithoutAnswer = ({ failure, isList, lead, points }: Reply): boolean =>
  failure === null && lead.figure === null && (isList || points.length === 0);

/** Whether a plain question was answered with the deals of one system. */
const isOfOneSystem = ({ isList }: Reply, found: readonly Found[]): boolean =>
  !isList &&
  found.some(({ entry }) => 'stage' in entry) &&
  found.every(({ entry }) => 'stage' in entry || 'reports' in entry);

export const find = defineTool({
  name: 'find',
  title: 'Find',
  description:
    'Answers a plain question in any language, or lists records by name, number, year or amount. Use first when the ID is unknown. Refuses grand totals and other countries. Not for checking a text (verify) or reading one known record (record).',
  input: z.strictObject({
    text: argument('search', 'text'),
    kind: argument('search', 'kind').optional(),
    programme: argument('search', 'programme').optional(),
    stage: argument('search', 'stage').optional(),
    year,
    picture,
    ...common,
  }),
  answer(call, { kind, programme, stage, text, year: asked }) {
    const reply = ask(call, 'search', { text, kind, programme, stage, year: asked });
    const found = recordsOf(call, reply);
    const isNone = found.length === 0 && isWithoutAnswer(reply);
    return {
      said: reply,
      found,
      notRecorded: isNone ? [text] : isOfOneSystem(reply, found) ? missingStages(found) : [],
      outcome: isNone ? emptyOutcome(call, text) : found.length === 0 ? 'answered' : undefined,
    };
  },
});

const emptyOutcome = ({ dataset }: Call, text: string): Outcome =>
  checkClaim(dataset, text).verdict === 'other-country' ? 'other-country' : 'not-on-record';

const record = defineTool({
  name: 'record',
  title: 'Record',
  description:
    'All that is on record about one system, deal, programme, exercise, series, rumour, conflict, term or source, by ID or name; year narrows it. Use for how far a deal got, or a programme’s figures. Not for several things (find, compare, timeline).',
  input: z.strictObject({ name: argument('search', 'text'), year, picture, ...common }),
  answer: aboutOne,
});

const compare = defineTool({
  name: 'compare',
  title: 'Compare',
  description:
    'Two systems, two programmes or two years side by side. Unlike amounts are neither added nor compared. Not for one thing (record).',
  input: z.strictObject({ a: argument('compare', 'a'), b: argument('compare', 'b'), ...common }),
  answer(call, { a, b }) {
    const reply = ask(call, 'compare', { a, b });
    const found = recordsOf(call, reply);
    const isNone = found.length === 0;
    return {
      said: reply,
      found,
      notRecorded: isNone ? [a, b] : [],
      outcome: isNone ? 'not-on-record' : undefined,
    };
  },
});

const timeline = defineTool({
  name: 'timeline',
  title: 'Timeline',
  description:
    'Dated records, newest first; dates as 2019, 2019-06 or 2019-06-03. Use for a period or a topic. Not for one thing (record) or a question (find).',
  input: z.strictObject({
    from: argument('timeline', 'from').optional(),
    to: argument('timeline', 'to').optional(),
    topic: argument('timeline', 'topic').optional(),
    ...common,
  }),
  answer(call, { from, to, topic }) {
    const reply = ask(call, 'timeline', { from, to, topic });
    const found = recordsOf(call, reply);
    const isNone = found.length === 0 && reply.failure === null;
    const asked = [from, to, topic].flatMap((part) => part ?? []);
    return { said: reply, found, notRecorded: isNone ? [asked.join(' ')] : [] };
  },
});

const verify = defineTool({
  name: 'verify',
  title: 'Verify',
  description:
    'Compares each number, date, amount and stage of a claim or article in Arabic, English or French with the record. Use before repeating a figure. Not for looking up a fact (find).',
  input: z.strictObject({ text: argument('verify', 'claim'), language, picture }),
  output: VerifyOutput,
  answer(call, { text }) {
    const reply = ask(call, 'verify', { claim: text });
    const check = checkClaim(call.dataset, text);
    const { covered, parts, verdict } = check;
    const found = recordsOf(call, reply);
    const absent = parts.filter((part) => part.verdict === 'not-in-record');
    return {
      said: reply,
      found,
      notRecorded: absent.map(({ span }) => span.text),
      outcome: found.length > 0 ? undefined : outcomeOf(verdict, covered),
      beside: partsOf(check),
    };
  },
});

/** The outcome where no record supports a verdict. */
function outcomeOf(verdict: WholeVerdict, covered: boolean): Outcome {
  switch (verdict) {
    case 'other-country':
      return 'other-country';
    case 'nothing-to-check':
      return covered ? 'answered' : 'not-on-record';
    case 'not-on-record':
      return 'not-on-record';
    case 'matches':
    case 'partly':
    case 'does-not-match':
      return 'answered';
    default:
      return verdict satisfies never;
  }
}

const sources = defineTool({
  name: 'sources',
  title: 'Sources',
  description:
    'Where each value of a record is printed: document, address, exact words. Use to cite. Without record, every document. Not for the facts themselves (record).',
  input: z.strictObject({ record: argument('sources', 'record').optional(), ...common }),
  answer(call, { record: asked }) {
    const { dataset } = call;
    const reply = ask(call, 'sources', { record: asked });
    const found = recordsOf(call, reply);
    const [subject] = found;
    if (asked === undefined || subject === undefined) {
      return { said: reply, found, notRecorded: [] };
    }
    const documents = 'sources' in subject.entry ? entriesById(dataset, subject.entry.sources) : [];
    const hidden = documents.flatMap(({ entry }) =>
      'publisher' in entry && entry.url === undefined ? [`address of ${entry.id}`] : [],
    );
    return { said: reply, subject, extent: extents.everyAnchor, found: [], notRecorded: hidden };
  },
});

/** Every tool, in the order in which a client lists them. */
export const tools = [find, record, compare, timeline, verify, sources] as const;
