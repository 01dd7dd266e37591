import { z } from 'zod';

/** Longest record ID: two of them, with a command, must fit into one chat button. */
const MAX_ID_LENGTH = 24;

/** Longest fragment of a source that may be quoted. */
export const MAX_PRINTED_LENGTH = 60;

export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case ASCII letters, digits and single hyphens.')
  .describe('Record ID: lower-case ASCII, hyphens, at most 24 characters; equals the file name.');

const textSchema = z
  .string()
  .min(1)
  .regex(/^\S(?:[\s\S]*\S)?$/, 'Remove the space at the ends.');

export const localizedSchema = z
  .strictObject({ ar: textSchema, en: textSchema, fr: textSchema })
  .describe('The same sentence in Arabic, English and French.')
  .meta({ id: 'Localized' });

export const localizedListSchema = z
  .array(localizedSchema)
  .min(1)
  .describe('Sentences, each in Arabic, English and French.');

export const lookAlikesSchema = z
  .array(z.string().min(2))
  .min(1)
  .optional()
  .describe(
    'Names of other things that would pass for its own, a slip away from one or holding one: a search for them does not find it.',
  );

/** Days and months of the calendar, leap years included, so that the JSON Schema refuses what the calendar lacks. */
const LEAP_DAY = '(?:\\d\\d(?:[2468][048]|[13579][26]|0[48])|(?:[02468][048]|[13579][26])00)-02-29';
const DAY_OF_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const EDTF_DATE = `(?:${LEAP_DAY}|\\d{4}-${DAY_OF_YEAR}|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4}|\\d{3}X)[~?]?`;
const EDTF = new RegExp(
  `^(?:${EDTF_DATE}|${EDTF_DATE}/(?:${EDTF_DATE}|\\.\\.)|\\.\\./${EDTF_DATE})$`,
);

export const edtfSchema = z
  .string()
  .regex(EDTF, 'Write an EDTF date: 2019-09-11, 2011-05, 2007, 195X, 2013/.., 2016/2018, 2019-03~.')
  .describe(
    'EDTF (ISO 8601-2) date or interval: 2019-09-11, 2011-05, 2007, 195X, 2013/.., 2019-03~.',
  );

/** The parts of an address (RFC 3986): a label of its host, a character of its path. */
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const PATH_CHARACTER = "(?:[A-Za-z0-9._~:@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})";
const TAIL = `(?:${PATH_CHARACTER}|[/?])*`;
const ADDRESS = new RegExp(
  `^https?://${LABEL}(?:\\.${LABEL})+(?::[0-9]{1,5})?(?:/${PATH_CHARACTER}*)*(?:\\?${TAIL})?(?:#${TAIL})?$`,
);

export const addressSchema = z
  .string()
  .regex(ADDRESS, 'Write a whole address in ASCII: https://host.example/page, without spaces.')
  .meta({ format: 'uri' })
  .describe('Address of the document, as opened.');

export const isoDateSchema = z.iso.date().describe('Calendar day, ISO 8601: 2024-04-08.');

export const fiscalYearSchema = z
  .int()
  .min(1946)
  .max(2100)
  .describe('US fiscal year, named after the year it ends in: FY2022 began on 1 October 2021.');

const wordsSchema = localizedSchema
  .optional()
  .describe('How to say the time where the source gives words only, such as "late 1950s".');

export const whenSchema = z
  .union([
    z.strictObject({ edtf: edtfSchema, words: wordsSchema }),
    z.strictObject({
      fiscalYears: z.strictObject({ from: fiscalYearSchema, to: fiscalYearSchema }),
      words: wordsSchema,
    }),
  ])
  .describe('A date, an interval, or a span of US fiscal years.')
  .meta({ id: 'When' });

export const qualifierSchema = z
  .enum(['exact', 'approximately', 'more-than', 'at-least', 'up-to', 'nearly'])
  .describe('How the source bounds the figure.')
  .meta({ id: 'Qualifier' });

export const valueKindSchema = z
  .enum([
    'ceiling',
    'contract',
    'case-value',
    'active-cases',
    'eda-acquisition-value',
    'eda-current-value',
    'eda-value-basis-unstated',
    'authorised-exports',
    'implemented',
    'purchases-basis-unstated',
    'reported',
    'assistance-proposed',
    'assistance-requested',
    'assistance-estimated',
    'assistance-appropriated',
    'assistance-actual',
    'assistance-obligated',
    'assistance-basis-unstated',
    'training-value',
  ])
  .describe(
    'What an amount measures; implemented: FMS cases begun or changed in a period, where a negative value adjusts earlier ones; training-value: the worth of the courses completed in a year, not an appropriation; reported: what the press gives for a deal that no notice supports. Amounts of unlike kinds are never added.',
  )
  .meta({ id: 'ValueKind' });

export const amountSchema = z
  .strictObject({
    usd: z.int().positive().describe('Whole US dollars.'),
    qualifier: qualifierSchema,
    valueKind: valueKindSchema,
    covers: z
      .enum(['several-customers', 'package'])
      .optional()
      .describe(
        'Set where the amount is not for these items alone: it covers other customers too, or a package of which they are a part. Such an amount is never added.',
      ),
  })
  .describe('Money in whole US dollars, with what it measures and how the source bounds it.')
  .meta({ id: 'Amount' });

export const stageSchema = z
  .enum(['claimed', 'notified', 'listed', 'authorised', 'contracted', 'delivered', 'cancelled'])
  .describe('How far a deal has come. A notification is an estimate put to Congress, never a sale.')
  .meta({ id: 'Stage' });

export const topicSchema = z
  .enum([
    'partnership',
    'sales',
    'surplus',
    'licences',
    'financing',
    'training',
    'peacekeeping',
    'demining',
    'counterterrorism',
    'exercises',
  ])
  .describe('The subject of a record in the timeline.')
  .meta({ id: 'Topic' });
