import { z } from 'zod';
import {
  anchorsSchema,
  claimStatusSchema,
  confidenceSchema,
  divergenceSchema,
  linkSchema,
} from './evidence.ts';
import { programmeIdSchema, sourceIdSchema, systemIdSchema } from './ids.ts';
import {
  amountSchema,
  edtfSchema,
  idSchema,
  localizedListSchema,
  localizedSchema,
  lookAlikesSchema,
  qualifierSchema,
  stageSchema,
  topicSchema,
  whenSchema,
} from './primitives.ts';

export const countSchema = z
  .strictObject({
    of: z
      .enum([
        'personnel',
        'us-personnel',
        'moroccan-personnel',
        'participants',
        'countries',
        'other-countries',
        'founders',
        'vehicles',
        'courses',
        'rank',
      ])
      .describe('What is counted.'),
    value: z.int().positive(),
    qualifier: qualifierSchema,
  })
  .describe('A number of things or people, or a rank.')
  .meta({ id: 'Count' });

export const pointSchema = z
  .strictObject({
    key: idSchema.describe('Names the point within the record: points.<key> is its anchor.'),
    text: localizedSchema,
  })
  .describe('One entry of a list that a source gives, in the order of the source.')
  .meta({ id: 'Point' });

export const itemSchema = z
  .strictObject({
    system: systemIdSchema.describe('ID of the system.'),
    variant: z
      .string()
      .min(2)
      .optional()
      .describe(
        'The version of the system that the source names, as the field writes it: F-16C/D Block 72.',
      ),
    quantity: z.int().positive().optional(),
    qualifier: qualifierSchema.optional().describe('Bounds the quantity; exact when left out.'),
    firm: z
      .int()
      .positive()
      .optional()
      .describe('How many of the quantity are firm, where the rest is an option.'),
    majorDefenseEquipment: z
      .boolean()
      .optional()
      .describe(
        'Whether the notice counts it as major defense equipment (MDE); left out where not seen.',
      ),
  })
  .describe('A system and how many of it.')
  .meta({ id: 'Item' });

const accompanyingSchema = z
  .strictObject({
    key: idSchema.describe('Names it within the record: accompanying.<key> is its anchor.'),
    name: localizedSchema.describe('What it is, in the plural, without number: spare engines.'),
    quantity: z.int().positive().optional(),
  })
  .describe('Something that comes with the items and is no system of its own.')
  .meta({ id: 'Accompanying' });

const publicationSchema = z
  .strictObject({
    source: sourceIdSchema.describe('ID of the source that printed it.'),
    when: edtfSchema,
    note: localizedSchema.describe('What was printed again, and how it was reported.'),
  })
  .describe('A later printing of the same notice: not a new deal.')
  .meta({ id: 'Publication' });

const programmeField = programmeIdSchema.describe('ID of the programme under which it falls.');

/** What every authored record says, whatever its kind. */
export const recordFields = {
  title: localizedSchema.describe('Names the record in a few words.'),
  summary: localizedSchema.describe('Says the fact in one or two sentences, stage before number.'),
  notes: localizedListSchema
    .optional()
    .describe('What a reader must know besides, one thought each.'),
  topic: topicSchema,
  programme: programmeField.optional(),
  anchors: anchorsSchema,
  divergences: z.array(divergenceSchema).min(1).optional(),
  links: z.array(linkSchema).min(1).optional(),
  confidence: confidenceSchema,
};

export const dealFile = z
  .strictObject({
    ...recordFields,
    programme: programmeField,
    stage: stageSchema,
    work: z
      .enum(['upgrade', 'refurbishment', 'support', 'armour'])
      .optional()
      .describe(
        'The work that the deal does on its first item, where Morocco has that item, or gets it by another deal, and this one does not supply it. Items after the first come with the work.',
      ),
    when: whenSchema.optional().describe('When the stage was reached, as precisely as known.'),
    authority: z
      .enum(['aeca-36b1', 'aeca-36b5a', 'eda-notice', 'informal'])
      .optional()
      .describe(
        'Under which authority Congress was notified: Arms Export Control Act 36(b)(1), its upgrade report 36(b)(5)(A), a notice of excess defense articles, or informally.',
      ),
    transmittal: z
      .string()
      .regex(/^[0-9][0-9A-Z]-[0-9]{2}$/)
      .optional()
      .describe('Transmittal number of the notification, where seen: 09-53, 0S-23.'),
    department: z
      .enum(['army', 'navy', 'air-force'])
      .optional()
      .describe('US military department that implements it, where seen.'),
    contractors: z
      .array(z.string().min(2))
      .min(1)
      .optional()
      .describe('Principal contractors as named by the sources.'),
    items: z.array(itemSchema).min(1),
    accompanying: z.array(accompanyingSchema).min(1).optional(),
    amount: amountSchema.optional(),
    funding: z
      .enum(['national-funds', 'fmf', 'grant', 'credit', 'mixed'])
      .optional()
      .describe('Who pays, where a source says: Morocco, US military financing, a grant, a loan.'),
    publications: z.array(publicationSchema).min(1).optional(),
    claimStatus: claimStatusSchema.optional(),
  })
  .describe('A sale, transfer, contract or delivery of equipment, at one stage.');

export const figureFile = z
  .strictObject({
    ...recordFields,
    amount: amountSchema,
    when: whenSchema.optional().describe('The period that the amount covers.'),
  })
  .describe('An amount that a source states, for a programme where it names one.');

export const eventFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema,
    counts: z.array(countSchema).min(1).optional(),
    points: z.array(pointSchema).min(1).optional(),
    claimStatus: claimStatusSchema.optional(),
  })
  .describe(
    'Something that began or happened at a time: a designation, a membership, a memorandum.',
  );

export const deploymentFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema.optional(),
    counts: z.array(countSchema).min(1),
    countries: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[A-Z]{3}$/)
            .describe('ISO 3166-1 alpha-3.'),
          name: localizedSchema,
        }),
      )
      .min(1),
  })
  .describe('People deployed abroad.');

export const statementFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema.optional(),
    counts: z.array(countSchema).min(1).optional(),
    points: z.array(pointSchema).min(1).optional(),
    claimStatus: claimStatusSchema,
  })
  .describe('Something a source asserts in words, with whether other sources support it.');

export const outcomeSchema = z
  .enum(['held', 'cancelled', 'planned'])
  .describe('What became of it, as far as the sources say.');

export const exerciseFile = z
  .strictObject({
    ...recordFields,
    when: whenSchema,
    outcome: outcomeSchema,
    edition: z
      .int()
      .positive()
      .optional()
      .describe('Number of the edition, where a source counts.'),
    counts: z.array(countSchema).min(1).optional(),
    claimStatus: claimStatusSchema.optional(),
    lookAlikes: lookAlikesSchema,
  })
  .describe('One edition of a military exercise.');
