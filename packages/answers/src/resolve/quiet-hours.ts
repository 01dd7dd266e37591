import { foldName } from '@us-morocco-security/core';
import type { Quiet } from '../asker.ts';
import { AnswerError } from '../failure.ts';

/** No quiet hours, as it travels in a button. */
export const NO_QUIET = 'none';

/** What is offered where somebody does not type hours of their own. */
export const usualQuiet = ['22-7', '23-6', '21-8', NO_QUIET] as const;

const NONE = new Set(['none', 'off', 'no', 'بدون', 'لا', 'aucune', 'aucun', 'non']);

const RANGE =
  /^(?<from>\d{1,2})(?::00)?\s*h?\s*(?:-|–|—|\/|to|à|a|إلى|الى)\s*(?<to>\d{1,2})(?::00)?\s*h?$/iu;

/** Quiet hours as they travel in a button: `22-7`. */
export const quietCode = (quiet: Quiet | null): string =>
  quiet === null ? NO_QUIET : `${quiet.from}-${quiet.to}`;

/**
 * Quiet hours as typed: `22-7`, `22:00–07:00`, `22 h à 7 h`; null for `none`.
 *
 * @throws AnswerError `unknown-choice`, with examples
 */
export function quietHoursNamed(typed: string): Quiet | null {
  const western = typed.replace(/\p{Nd}/gu, (digit) => foldName(digit)).trim();
  if (NONE.has(western.toLowerCase())) return null;
  const { from, to } = RANGE.exec(western)?.groups ?? {};
  const quiet = { from: Number(from), to: Number(to) };
  if (!isHour(quiet.from) || !isHour(quiet.to) || quiet.from === quiet.to) {
    throw new AnswerError('unknown-choice', typed, usualQuiet);
  }
  return quiet;
}

const isHour = (hour: number): boolean => Number.isInteger(hour) && hour >= 0 && hour <= 23;
