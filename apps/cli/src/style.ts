import { plain, type Style, settingOff } from '@us-morocco-security/text';

const colours = {
  red: settingOff(31),
  green: settingOff(32),
  yellow: settingOff(33),
  blue: settingOff(34),
  magenta: settingOff(35),
  cyan: settingOff(36),
  gray: settingOff(90),
} as const;

type ColourName = keyof typeof colours;

/** A stage in the colour that it has in every front end, as near as a terminal comes; a doubt by how grave it is. */
const COLOURS: Readonly<Record<string, ColourName>> = {
  claimed: 'gray',
  notified: 'yellow',
  listed: 'yellow',
  authorised: 'magenta',
  contracted: 'blue',
  delivered: 'green',
  cancelled: 'red',
  corroborated: 'green',
  uncorroborated: 'yellow',
  medium: 'yellow',
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
  const [bold, dim, underline] = [settingOff(1), settingOff(2), settingOff(4)];
  const meaning = (value: string) => colours[COLOURS[value] ?? 'cyan'];
  return {
    figure: (text) => bold(underline(text)),
    title: bold,
    heading: bold,
    label: bold,
    stage: (text, stage) => bold(meaning(stage)(text)),
    aside: dim,
    badge: (text, { value }) => meaning(value)(text),
    notice: (bar, tone) => colours[NOTICES[tone]](bar),
    bar: colours.cyan,
  };
}
