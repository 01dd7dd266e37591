/** How the claim check does on the judged claims: expected verdicts against those given. */
import { z } from 'zod';
import { type ClaimPart, checkClaim, type Verdict, verdicts } from '../src/claims/index.ts';
import type { Dataset } from '../src/generated/types.ts';

const partSchema = z
  .string()
  .regex(/^[\w-]+ (?:quantity|amount|date|stage|statement) [a-z-]+$/)
  .refine((part) => verdicts.some((verdict) => part.endsWith(` ${verdict}`)));

/** The file of judged claims; a part is `subject what verdict`. */
export const judgedClaimsSchema = z.array(
  z.strictObject({
    language: z.enum(['ar', 'en', 'fr']),
    claims: z.array(
      z.strictObject({
        text: z.string().min(1),
        parts: z.array(partSchema),
        unread: z
          .array(z.enum(['currency', 'subject', 'vague', 'negated', 'planned', 'other-country']))
          .optional(),
      }),
    ),
  }),
);

/** Counts of one verdict: given where expected, given where not, expected and not given. */
export interface Score {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/** One claim with what was not as expected. */
interface Miss {
  readonly text: string;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

export interface Judgement {
  readonly language: string;
  readonly claims: number;
  readonly scores: Readonly<Record<Verdict, Score>>;
  readonly misses: readonly Miss[];
  /** Judged parts, and those of them that some verdict was given on. */
  readonly judged: number;
  readonly read: number;
}

/** Checks every judged claim of a language. */
export const judgeClaims = (
  dataset: Dataset,
  judged: z.output<typeof judgedClaimsSchema>,
): readonly Judgement[] =>
  judged.map(({ language, claims }) => {
    const compared = claims.map((claim) => compare(dataset, claim));
    return {
      language,
      claims: claims.length,
      scores: scoresOf(compared),
      misses: compared.filter(({ missing, surplus }) => missing.length + surplus.length > 0),
      judged: claims.flatMap(({ parts }) => parts).length,
      read: compared.reduce((sum, one) => sum + readIn(one), 0),
    };
  });

interface Compared extends Miss {
  readonly hits: readonly string[];
}

function compare(
  dataset: Dataset,
  { text, parts, unread = [] }: z.output<typeof judgedClaimsSchema>[number]['claims'][number],
): Compared {
  const check = checkClaim(dataset, text);
  const surplus = [
    ...check.parts.map(partText),
    ...(unread.length > 0 ? check.unread.map(({ reason }) => `unread ${reason}`) : []),
  ];
  const missing: string[] = [];
  const hits: string[] = [];
  for (const expected of [...parts, ...unread.map((reason) => `unread ${reason}`)]) {
    const at = surplus.indexOf(expected);
    if (at < 0) missing.push(expected);
    else hits.push(...surplus.splice(at, 1));
  }
  return { text, hits, missing, surplus };
}

/** How many judged parts were read, whatever the verdict. */
function readIn({ hits, missing, surplus }: Compared): number {
  const isPart = (part: string) => !part.startsWith('unread ');
  const given = surplus.map(withoutVerdict);
  const others = missing.filter(isPart).filter((part) => given.includes(withoutVerdict(part)));
  return hits.filter(isPart).length + others.length;
}

const withoutVerdict = (part: string): string => part.split(' ').slice(0, 2).join(' ');

const partText = ({ subject, claimed, verdict }: ClaimPart): string =>
  `${subject.id} ${claimed.what} ${verdict}`;

function scoresOf(compared: readonly Compared[]): Readonly<Record<Verdict, Score>> {
  const count = (verdict: Verdict): Score => {
    const tally = (parts: (one: Compared) => readonly string[]) =>
      compared.flatMap(parts).filter((part) => part.endsWith(` ${verdict}`)).length;
    return {
      hits: tally(({ hits }) => hits),
      falseAlarms: tally(({ surplus }) => surplus),
      misses: tally(({ missing }) => missing),
    };
  };
  return {
    agrees: count('agrees'),
    differs: count('differs'),
    'stage-differs': count('stage-differs'),
    'value-kind-differs': count('value-kind-differs'),
    'older-reprint': count('older-reprint'),
    disputed: count('disputed'),
    'not-in-record': count('not-in-record'),
  };
}
