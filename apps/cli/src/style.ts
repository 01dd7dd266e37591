import { plain, type Style } from '@us-morocco-security/text';
import picocolors from 'picocolors';

type ColourName = 'green' | 'yellow' | 'red' | 'cyan';

/** How sure a reader can be: green for what is settled, yellow for what is open, red for what fell. */
const COLOURS: Readonly<Record<string, ColourName>> = {
  delivered: 'green',
  contracted: 'green',
  corroborated: 'green',
  claimed: 'yellow',
  notified: 'yellow',
  authorised: 'yellow',
  uncorroborated: 'yellow',
  medium: 'yellow',
  cancelled: 'red',
  contradicted: 'red',
  low: 'red',
};

const NOTICES = {
  note: 'cyan',
  divergence: 'yellow',
  conflict: 'yellow',
  refusal: 'yellow',
  failure: 'red',
} as const;

/** How a terminal sets off the parts of an answer. */
export function styleFor(isColoured: boolean): Style {
  if (!isColoured) return plain;
  const colours = picocolors.createColors(true);
  const { bold, cyan, dim, underline } = colours;
  const meaning = (value: string) => colours[COLOURS[value] ?? 'cyan'];
  return {
    figure: (text) => bold(underline(text)),
    title: bold,
    heading: bold,
    label: bold,
    stage: (text, stage) => bold(meaning(stage)(text)),
    date: cyan,
    aside: dim,
    badge: (text, { value }) => meaning(value)(text),
    notice: (bar, tone) => colours[NOTICES[tone]](bar),
    bar: cyan,
  };
}
