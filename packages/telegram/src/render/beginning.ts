import {
  type Language,
  type Lead,
  type LeadSource,
  type Point,
  type Reply,
  speak,
} from '@us-morocco-security/answers';
import { lineOpening } from '@us-morocco-security/chat';
import { noteLines } from './block.ts';
import { bold, code, escaped, link } from './html.ts';
import { line, lines } from './line.ts';

/** The first message of an answer: what answers the question, the points, and where both can be read. */
export function beginningHtml(reply: Reply): string {
  const { lead, points, isList, language } = reply;
  const told = points.map((point, index) =>
    pointHtml(point, isList ? index + 1 : undefined, reply),
  );
  return [lines(leadHtml(lead), language), told.join('\n'), placesHtml(reply)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What answers the question and where it is printed, without the points: below a picture. */
export const briefHtml = (reply: Reply): string =>
  [lines(leadHtml(reply.lead), reply.language), placesHtml(reply)]
    .filter((part) => part !== '')
    .join('\n\n');

function leadHtml({ text, figure }: Lead): string {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return escaped(text);
  const [before, behind] = [text.slice(0, at), text.slice(at + figure.length)];
  return `${escaped(before)}${bold(escaped(figure))}${escaped(behind)}`;
}

function pointHtml(point: Point, entry: number | undefined, { language }: Reply): string {
  const { head, text, badge, detail } = point;
  const told = [
    lineOpening(point, entry),
    ...(head === undefined ? [] : [bold(escaped(head))]),
    typedHtml(text),
    ...(badge === undefined ? [] : [`[${escaped(badge.text)}]`]),
  ].join(' ');
  return [line(told, language), ...noteLines(detail, language)].join('\n');
}

/** Sets a command with values as code, which a tap copies; Telegram itself links a command alone, and a tap sends it. */
function typedHtml(text: string): string {
  const { before = text, typed, behind = '' } = TYPED.exec(text)?.groups ?? {};
  return typed === undefined
    ? escaped(text)
    : `${escaped(before)}${code(escaped(typed))}${escaped(behind)}`;
}

/** A command and its values at the end of a text; what isolates them is not copied. */
const TYPED =
  /^(?<before>(?:.*[\s\u2066-\u2068])?)(?<typed>\/\p{L}\S*\s[^\u2069]+)(?<behind>\u2069*)$/u;

/** Where the figure is printed, and where the answer is on the site. */
function placesHtml({ address, lead: { source }, language }: Reply): string {
  const parts = [
    ...(source === null ? [] : [sourceHtml(source, language)]),
    ...(address === null ? [] : [link(escaped(speak(language)('label-page')), address)]),
  ];
  return line(parts.join(' · '), language);
}

function sourceHtml({ label, url }: LeadSource, language: Language): string {
  const value = url === null ? escaped(label) : link(escaped(label), url);
  const say = speak(language);
  return say('labelled', { label: escaped(say('label-source')), value });
}
