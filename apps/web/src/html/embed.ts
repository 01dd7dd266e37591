import { isolate, openLeftToRight, openRightToLeft } from '@us-morocco-security/answers';
import { z } from 'zod';
import type { Page } from '../pages/page.ts';
import type { LocalSite } from '../pages/site.ts';

const MOST_BYTES = 3_000;
const MOST_COMPONENTS = 40;

/** Types of Discord's components that an embed may hold: the numbers are Discord's. */
const BUTTON_ROW = 1;
const BUTTON = 2;
const TEXT = 10;
const SEPARATOR = 14;
const CONTAINER = 17;
const LINK_STYLE = 5;

const linkButtonSchema = z.strictObject({
  type: z.literal(BUTTON),
  style: z.literal(LINK_STYLE),
  label: z.string().min(1).max(80),
  url: z.url({ protocol: /^https?$/ }).max(512),
});

const partSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(TEXT), content: z.string().min(1).max(4_000) }),
  z.strictObject({ type: z.literal(SEPARATOR) }),
  z.strictObject({
    type: z.literal(BUTTON_ROW),
    components: z.array(linkButtonSchema).min(1).max(5),
  }),
]);

/** What Discord documents of an embed, as far as ours use it. */
export const embedSchema = z
  .strictObject({
    components: z.tuple([
      z.strictObject({
        type: z.literal(CONTAINER),
        components: z.array(partSchema).min(1).max(MOST_COMPONENTS),
      }),
    ]),
  })
  .refine((embed) => byteLength(embed) <= MOST_BYTES, { error: 'larger than 3,000 bytes' });

export type ComponentEmbed = z.output<typeof embedSchema>;

/** A record as Discord shows a link to it, without any bot; undefined for a page that is about no record. */
export function componentEmbed(site: LocalSite, page: Page): ComponentEmbed | undefined {
  const { subject, language } = page;
  if (subject === undefined || site.url === undefined) return undefined;
  const open = language === 'ar' ? openRightToLeft : openLeftToRight;
  const details = [subject.status, subject.date, subject.source?.label].filter(
    (part) => part !== undefined,
  );
  const links = [
    { label: site.say('web-menu-open'), url: site.url + page.path },
    ...(subject.source?.url === undefined || subject.source.url === null
      ? []
      : [{ label: site.say('web-source-open'), url: subject.source.url }]),
  ].filter(({ url }) => url.length <= 512);
  const embed = (most: number): ComponentEmbed => ({
    components: [
      {
        type: CONTAINER,
        components: [
          { type: TEXT, content: open(`**${inert(page.title)}**`) },
          { type: TEXT, content: open(shortened(inert(page.description), most)) },
          ...(details.length === 0
            ? []
            : [
                {
                  type: TEXT,
                  content: open(`-# ${details.map((part) => isolate(inert(part))).join(' · ')}`),
                } as const,
              ]),
          {
            type: BUTTON_ROW,
            components: links.map((link) => ({ type: BUTTON, style: LINK_STYLE, ...link })),
          },
        ],
      },
    ],
  });
  const sizes = [2_000, 1_000, 500, 250, 100];
  return sizes.map(embed).find((each) => embedSchema.safeParse(each).success);
}

const byteLength = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Signs that Discord reads as formatting. */
const inert = (text: string): string => text.replace(/[\\*_~`|>#[\]]/g, '\\$&');

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '')}…`;
