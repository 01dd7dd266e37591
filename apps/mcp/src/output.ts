/** What a tool returns beside its text, and how tools/list describes it. */
import { z } from 'zod';

/** How a question was answered. A refusal is an answer: the text says why. */
const outcomes = [
  'answered',
  /** The amounts or things asked about cannot be added or compared. */
  'refused',
  /** Press reports only; no notice, contract or delivery is on record. */
  'reported-only',
  'other-country',
  'not-on-record',
  /** A name, date or page was not understood; `suggestions` has the nearest. */
  'not-understood',
] as const;

export type Outcome = (typeof outcomes)[number];

const text = z.string();
const texts = z.array(text);
const numberOrText = z.union([z.number(), text]);

const Anchor = z.object({
  source: text,
  url: text.nullable(),
  at: text.optional(),
  printed: text,
});

const Value = z.object({
  field: text,
  of: text.optional(),
  value: numberOrText,
  unit: text.optional(),
  qualifier: text.optional(),
  valueKind: text.optional(),
  covers: text.optional(),
  anchors: z.array(Anchor),
});

const Row = z.object({
  id: text,
  kind: text,
  title: text,
  stage: text.optional(),
  when: text.optional(),
  stated: text.optional(),
  conflicts: texts.optional(),
  values: z.array(Value),
  moreValues: z.number().optional(),
});

export const Output = z.object({
  outcome: z.enum(outcomes),
  asOf: text,
  version: text,
  rows: z.array(Row),
  notRecorded: texts,
  page: z.number(),
  pages: z.number(),
  /** The page on the host's site that answers the question. */
  address: text.optional(),
  noSum: text.optional(),
  suggestions: texts.optional(),
});

const Part = z.object({
  words: text,
  claims: text,
  value: numberOrText,
  verdict: text,
  recorded: z.array(z.object({ id: text, value: numberOrText, valueKind: text.optional() })),
});

/** Of `verify`: the verdict on the whole text, and one for each thing that it claims. */
export const VerifyOutput = Output.extend({
  verdict: text,
  parts: z.array(Part),
  moreParts: z.number().optional(),
});

export type Value = z.infer<typeof Value>;
export type Row = z.infer<typeof Row>;
export type Part = z.infer<typeof Part>;
export type Output = z.infer<typeof Output>;
export type VerifyOutput = z.infer<typeof VerifyOutput>;
