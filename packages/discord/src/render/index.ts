import {
  type Block,
  blockTexts,
  type Illustration,
  type Language,
  type ListItem,
  type Reply,
  type SectionKey,
} from '@us-morocco-security/answers';
import {
  footOf,
  leadsWithPicture,
  type OpenSection,
  openSection,
  type Question,
  questionOf,
  type View,
} from '@us-morocco-security/chat';
import type { Dataset } from '@us-morocco-security/core';
import {
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  type RESTAPIAttachment,
} from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { blocksText, blockText } from './blocks.ts';
import { alertControls, controlsOf, entriesOf } from './controls.ts';
import { footText, leadText, pointsText } from './first.ts';
import { arrange, type Control } from './layout.ts';
import { directed, escaped, small, verbatim } from './markdown.ts';
import type { PictureState } from './picture.ts';
import { type Row, rowOf } from './rows.ts';
import { accentOf, FAILURE_ACCENT } from './stages.ts';

/** A message as Discord takes it: Components V2, with mentions disabled. */
export interface Message {
  readonly flags: number;
  readonly components: (APIContainerComponent | Row)[];
  readonly allowed_mentions: { readonly parse: [] };
  /** The files that it shows; an empty list takes away those of the message before. */
  readonly attachments?: RESTAPIAttachment[];
  /** To be drawn and added before the message is sent; Discord does not know it. */
  readonly illustration?: Illustration;
}

/** The component that quotes the text asked about; buttons read it back from there. */
export const QUESTION_ID = 1000;

/** Which part of an answer a message shows, and to whom. */
export interface Showing {
  readonly dataset: Pick<Dataset, 'deals'>;
  readonly view: View;
  /** Whether only the asker sees it: then it can be posted. */
  readonly isPrivate: boolean;
  /** The key under which the text asked about is kept, where the message cannot quote all of it. */
  readonly textKey?: string | undefined;
  readonly picture?: PictureState;
  /** Whether the sections are opened at once, as far as the message holds. */
  readonly isFull?: boolean;
}

/** The beginning of an answer, or a screen of one of its sections, with everything that can be pressed under it. */
export function renderReply(
  reply: Reply,
  { dataset, view, isPrivate, textKey, picture = 'none', isFull = false }: Showing,
): Message {
  const { language } = reply;
  const question = questionOf(reply, textKey);
  const open = view === null ? undefined : openSection(reply, view, screenSize(reply, question));
  const first = open === undefined ? beginning(reply) : sectionScreen(reply, open);
  const opened = isFull && open === undefined ? openedSections(reply, first, question) : [];
  const texts = [...first, ...opened.map(({ text }) => text)];
  const shown = texts
    .filter((text) => text !== '')
    .map((text) => textDisplay(directed(text, language)));
  const quoted = question === undefined ? [] : [questionDisplay(question, language)];
  const controls = controlsOf({
    reply: withoutSections(
      reply,
      opened.map(({ key }) => key),
    ),
    open,
    asked: question,
    isPrivate,
    picture,
  });
  const rows = arrange(controls).map((row) => rowOf(row, language));
  const message = messageOf(
    [container([...shown, ...quoted], edgeOf(reply, dataset)), ...rows],
    isPrivate,
  );
  const { illustration } = reply;
  const isShown = picture === 'shown' || (picture === 'offered' && leadsWithPicture(reply));
  return isShown && open === undefined && illustration !== null
    ? { ...message, illustration }
    : message;
}

/** An alert: what it leads to are questions alone, since nothing else of it can be found again. */
export function renderAlert(reply: Reply): Message {
  const { illustration, language } = reply;
  const shown = beginning(reply)
    .filter((text) => text !== '')
    .map((text) => textDisplay(directed(text, language)));
  const rows = arrange(alertControls(reply)).map((row) => rowOf(row, language));
  const message = messageOf([container(shown, undefined), ...rows], false);
  return illustration === null ? message : { ...message, illustration };
}

/** A sentence from the bot itself, with controls below. */
export function renderSentence(
  text: string,
  language: Language,
  controls: readonly Control[] = [],
): Message {
  const rows = controls.length === 0 ? [] : [rowOf({ type: 'buttons', controls }, language)];
  const shown = textDisplay(directed(escaped(text), language));
  return messageOf([container([shown], undefined), ...rows], true);
}

const messageOf = (components: Message['components'], isPrivate: boolean): Message => ({
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  components,
  allowed_mentions: { parse: [] },
});

const beginning = (reply: Reply): readonly string[] => [
  leadText(reply.lead),
  pointsText(reply),
  footText(reply),
];

function sectionScreen(reply: Reply, open: OpenSection): readonly string[] {
  const { language } = reply;
  const { section, blocks } = open;
  const foot = footOf(reply, open);
  const numbers = new Map(entriesOf(blocks).map((item, index) => [item, index + 1]));
  const body = blocksText(blocks, { language, numberOf: (item) => numbers.get(item) });
  return [`### ${escaped(section.title)}\n${body}`, foot === undefined ? '' : small(foot)];
}

/** The sections that fit below the beginning, whole and in their order. */
function openedSections(
  { sections, language }: Reply,
  first: readonly string[],
  question: Question | undefined,
): readonly { readonly key: SectionKey; readonly text: string }[] {
  const lengthOf = (text: string) => directed(text, language).length;
  const quoted = question === undefined ? 0 : quotedText(question, language).length;
  let left =
    limits.messageText -
    AROUND_SECTION -
    quoted -
    first.reduce((sum, one) => sum + lengthOf(one), 0);
  return sections.flatMap(({ key, title, blocks }) => {
    const body = blocksText(blocks, { language, numberOf: () => undefined });
    const text = `### ${escaped(title)}\n${body}`;
    const length = lengthOf(text);
    if (length > left) return [];
    left -= length;
    return [{ key, text }];
  });
}

const withoutSections = (reply: Reply, shown: readonly SectionKey[]): Reply =>
  shown.length === 0
    ? reply
    : { ...reply, sections: reply.sections.filter(({ key }) => !shown.includes(key)) };

/** The visible length of a section. */
const SEEN_OF_SECTION = 1500;
/** Left free for the title, the foot, and the lines between blocks. */
const AROUND_SECTION = 500;

/** A screen of a section is limited by comfortable reading and by Discord's limit minus the quoted question. */
function screenSize({ language }: Reply, question: Question | undefined) {
  const limit =
    limits.messageText -
    AROUND_SECTION -
    (question === undefined ? 0 : quotedText(question, language).length);
  return {
    limit,
    weigh: (block: Block): number =>
      Math.max(
        directed(blockText(block, { language, numberOf: numbered }), language).length + 2,
        (seenLength(block) * limit) / SEEN_OF_SECTION,
      ),
  };
}

/** A placeholder as wide as any number. */
const numbered = ({ next }: ListItem): number | undefined => (next === undefined ? undefined : 99);

const seenLength = (block: Block): number =>
  blockTexts(block).reduce(
    (sum, text) =>
      sum +
      1 +
      (typeof text === 'string' ? text.length : text.label.length + 2 + text.value.length),
    0,
  );

const quotedText = ({ label, quoted, note }: Question, language: Language): string =>
  `${directed(small(note === undefined ? label : `${label}\n${note}`), language)}\n${verbatim(quoted)}`;

const questionDisplay = (question: Question, language: Language): APITextDisplayComponent => ({
  ...textDisplay(quotedText(question, language)),
  id: QUESTION_ID,
});

const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

const container = (
  components: readonly APITextDisplayComponent[],
  accent: number | undefined,
): APIContainerComponent => ({
  type: ComponentType.Container,
  components: [...components],
  ...(accent === undefined ? {} : { accent_color: accent }),
});

/** The colour of the one deal that an answer is about, or of a failure. */
function edgeOf(
  { failure, records }: Reply,
  { deals }: Pick<Dataset, 'deals'>,
): number | undefined {
  if (failure !== null) return FAILURE_ACCENT;
  const [record] = records;
  const deal = records.length === 1 ? deals.find(({ id }) => id === record) : undefined;
  return deal === undefined ? undefined : accentOf(deal.stage);
}
