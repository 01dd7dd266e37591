import type { Language } from '@us-morocco-security/answers';
import { type Fault, words } from './words.ts';

/** What a variable is and where its value comes from, in each language. */
export type Explanation = Readonly<Record<Language, string>>;

/** What is wrong with one variable. */
export interface Problem {
  readonly variable: string;
  readonly fault: Fault;
  /** The value as given; never a secret. */
  readonly value?: string;
  readonly explain?: Explanation;
}

/** A configuration problem that only the operator can fix. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(describe(problems, 'en'), options);
    this.problems = problems;
  }

  /** Every problem and its fix, over several lines. Names and values have lines of their own, whatever the direction. */
  describe(language: Language): string {
    return describe(this.problems, language);
  }
}

function describe(problems: readonly Problem[], language: Language): string {
  const paragraphs = problems.map((problem) => linesOf(problem, language).join('\n  '));
  return [words[language].heading, ...paragraphs].join('\n\n');
}

const linesOf = ({ variable, fault, value, explain }: Problem, language: Language): string[] => [
  variable,
  ...(value === undefined ? [] : [JSON.stringify(cut(value))]),
  words[language].faults[fault],
  ...(explain === undefined ? [] : [explain[language]]),
];

const LONGEST_VALUE = 80;

function cut(value: string): string {
  const characters = [...value];
  if (characters.length <= LONGEST_VALUE) return value;
  return `${characters.slice(0, LONGEST_VALUE - 1).join('')}…`;
}
