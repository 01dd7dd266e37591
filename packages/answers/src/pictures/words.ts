import type { Language } from '@us-morocco-security/core/labels';
import { formatAmount, formatClauses, formatNumber } from '@us-morocco-security/core/labels';
import { clip } from '../language/clip.ts';
import { speak } from '../language/messages.ts';
import { marksOf, type Picture, type Unit } from '../picture.ts';

/**
 * A picture in words, for those who do not see it: title, what is measured, every mark, what must be known, the source.
 *
 * @param most - how many UTF-16 units at most; the marks are cut, never what must be known
 */
export function pictureText(picture: Picture, most: number): string {
  const { caveats, language, source, subtitle, title } = picture;
  const say = speak(language);
  const opening = [title, subtitle].filter((part) => part !== '').map(asSentence);
  const ending = [...caveats, source].filter((part) => part !== '').map(asSentence);
  const marks =
    picture.type === 'card'
      ? picture.lines
      : marksOf(picture).map(({ group, mark }) =>
          say('labelled', {
            label: [group, mark.label].filter((part) => part !== '').join(' · '),
            value: mark.shown,
          }),
        );
  const room = most - [...opening, ...ending].join(' ').length - 2;
  const middle = marks.length === 0 || room < FEWEST ? [] : [joined(marks, room, language)];
  return clip([...opening, ...middle, ...ending].join(' '), most);
}

/** As many marks as there is room for; what is left out is marked. */
function joined(marks: readonly string[], room: number, language: Language): string {
  let count = 0;
  let length = 0;
  while (count < marks.length && length + (marks[count]?.length ?? 0) + 3 < room) {
    length += (marks[count]?.length ?? 0) + 3;
    count += 1;
  }
  const text = formatClauses(marks.slice(0, Math.max(1, count)), language);
  return count === marks.length ? asSentence(text) : clip(`${text}…`, room);
}

/** Fewer characters say nothing of the marks. */
const FEWEST = 40;

const asSentence = (text: string): string => (/[.!?؟…]$/u.test(text) ? text : `${text}.`);

/** A value of a picture as a row of a table; what is not known is empty. */
export interface PictureRow {
  /** The panel, group or row that holds it. */
  readonly group: string;
  readonly label: string;
  /** A plain number; empty where nothing is drawn. */
  readonly value: string;
  readonly unit: Unit;
  /** What dollars measure. */
  readonly kind: string;
  /** The value in the reader’s language. */
  readonly shown: string;
  readonly date: string;
  readonly record: string;
}

/** The data behind a picture, value by value. */
export const pictureRows = (picture: Picture): readonly PictureRow[] =>
  marksOf(picture).map(({ group, mark: { date, kind, label, record, shown, unit, value } }) => ({
    group,
    label,
    value: value === null ? '' : String(value),
    unit,
    kind: kind ?? '',
    shown,
    date: date ?? '',
    record: record ?? '',
  }));

/** A value of an axis or over a column: a number, or dollars in house style. */
export const axisLabel = (value: number, unit: Unit, language: Language): string =>
  unit === 'usd' && value !== 0
    ? formatAmount({ usd: value, qualifier: 'exact' }, language)
    : formatNumber(value, language);
