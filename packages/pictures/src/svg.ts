import { directionOf, type Language } from '@us-morocco-security/answers';
import { FAMILY, type Fonts, type Weight } from './family.ts';
import type { Format } from './format.ts';
import type { Measure } from './measure.ts';
import type { Anchor, Line, Meaning, Shape, Text } from './shapes.ts';

/** What surrounds the shapes of an SVG. */
interface Document {
  readonly language: Language;
  readonly format: Format;
  /** For readers who do not see it. */
  readonly title: string;
  readonly description: string;
}

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * Writes shapes as SVG. An Arabic picture is mirrored here and nowhere else: x becomes width − x, start becomes end; and
 * each of its texts is isolated from right to left, which every renderer reads alike.
 */
export function writeSvg(
  shapes: readonly Shape[],
  { description, format, language, title }: Document,
  measure: Measure,
): string {
  const { height, width } = format;
  const isMirrored = directionOf(language) === 'rtl';
  const body = shapes.map((shape) =>
    write(isMirrored ? mirrored(shape, width) : shape, isMirrored, measure),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILY}" xml:lang="${language}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/**
 * An SVG that names where its fonts are.
 *
 * @param urlOf - the address of the TrueType file of a weight
 */
export function linkFonts(svg: string, urlOf: (weight: Weight) => string): string {
  const faces = ([400, 600] as const).map(
    (weight) =>
      `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(${urlOf(weight)})}`,
  );
  return svg.replace('<title>', () => `<style>${faces.join('')}</style>\n<title>`);
}

/** An SVG that shows the same wherever it is opened: it carries its fonts. */
export const withFonts = (svg: string, fonts: Fonts): string =>
  linkFonts(
    svg,
    (weight) => `data:font/ttf;base64,${Buffer.from(fonts[weight]).toString('base64')}`,
  );

const OPPOSITE: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };

function mirrored(shape: Shape, width: number): Shape {
  switch (shape.shape) {
    case 'rect':
      return { ...shape, x: width - shape.x - shape.width };
    case 'circle':
      return { ...shape, x: width - shape.x };
    case 'line':
      return {
        ...shape,
        from: [width - shape.from[0], shape.from[1]],
        to: [width - shape.to[0], shape.to[1]],
      };
    case 'text':
      return { ...shape, x: width - shape.x, anchor: OPPOSITE[shape.anchor] };
    default:
      return shape satisfies never;
  }
}

function write(shape: Shape, isIsolated: boolean, measure: Measure): string {
  switch (shape.shape) {
    case 'rect': {
      const { fill, height, of, radius = 0, stroke, width, x, y } = shape;
      const corner = radius === 0 ? '' : ` rx="${number(radius)}"`;
      return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corner} fill="${fill}"${outline(stroke)}${meaning(of)}/>`;
    }
    case 'circle': {
      const { fill, of, radius, stroke, x, y } = shape;
      return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${fill}"${outline(stroke)}${meaning(of)}/>`;
    }
    case 'line':
      return writeLine(shape);
    case 'text':
      return writeText(shape, isIsolated, measure);
    default:
      return shape satisfies never;
  }
}

function writeLine({ from, isDashed = false, of, stroke, to, width }: Line): string {
  const dashes = isDashed ? ` stroke-dasharray="${number(width * 2)} ${number(width * 3)}"` : '';
  return `<line x1="${number(from[0])}" y1="${number(from[1])}" x2="${number(to[0])}" y2="${number(to[1])}" stroke="${stroke}" stroke-width="${number(width)}" stroke-linecap="round"${dashes}${meaning(of)}/>`;
}

function writeText(
  { anchor, fill, size, text, weight, x, y }: Text,
  isIsolated: boolean,
  measure: Measure,
): string {
  const words = escaped(measure.drawable(text));
  const shown = isIsolated ? `${RIGHT_TO_LEFT_ISOLATE}${words}${POP_ISOLATE}` : words;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${number(x)}" y="${number(y)}"${anchored} font-size="${number(size)}" font-weight="${weight}" fill="${fill}">${shown}</text>`;
}

const outline = (stroke: string | undefined): string =>
  stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="2"`;

const meaning = (of: Meaning | undefined): string =>
  of === undefined
    ? ''
    : ` data-record="${escaped(of.record ?? '')}" data-value="${of.value ?? ''}"`;

/** At most two decimals, so that the same picture is the same text everywhere. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign).replace(CONTROLS, '');

/** What XML does not allow in a text. */
const CONTROLS = /[\p{Cc}]/gu;
