import {
  type Language,
  type Lead,
  type LeadSource,
  type Point,
  type Reply,
  speak,
} from '@us-morocco-security/answers';
import { lineOpening } from '@us-morocco-security/chat';
import { badgeText } from './blocks.ts';
import { bold, escaped, link, small, smaller } from './markdown.ts';

/** The sentences that answer, their figure in bold. */
export function leadText({ text, figure }: Lead): string {
  const at = figure === null ? -1 : text.indexOf(figure);
  if (figure === null || at < 0) return escaped(text);
  return `${escaped(text.slice(0, at))}${bold(figure)}${escaped(text.slice(at + figure.length))}`;
}

/** The points of an answer, numbered where they are the entries of a list. */
export const pointsText = ({ points, isList }: Pick<Reply, 'points' | 'isList'>): string =>
  points.map((point, index) => pointText(point, isList ? index + 1 : undefined)).join('\n');

function pointText(point: Point, number: number | undefined): string {
  const { head, text, badge, detail } = point;
  const said = [
    ...(head === undefined ? [] : [bold(head)]),
    escaped(text),
    ...(badge === undefined ? [] : [badgeText(badge)]),
  ].join(' ');
  const line = `${escaped(`${lineOpening(point, number)} `)}${said}`;
  return detail === undefined ? line : `${line}\n${small(detail)}`;
}

/** Where the figure is printed, where the answer is on the site, and the page of a list: the last line of a first message. */
export function footText({
  address,
  language,
  lead: { source },
  page,
}: Pick<Reply, 'address' | 'language' | 'lead' | 'page'>): string {
  const parts = [
    ...(source === null ? [] : [sourceText(source, language)]),
    ...(address === null ? [] : [link(speak(language)('label-page'), address)]),
    ...(page === null ? [] : [escaped(page.label)]),
  ];
  return parts.length === 0 ? '' : smaller(parts.join(' · '));
}

function sourceText({ label, url }: LeadSource, language: Language): string {
  const say = speak(language);
  const value = url === null ? escaped(label) : link(label, url);
  return say('labelled', { label: escaped(say('label-source')), value });
}
