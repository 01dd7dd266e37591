import { readFigures } from '../reading/index.ts';
import { normalise } from '../reading/normalise.ts';
import { IDLE_WORDS } from './keywords.ts';
import { foldWords } from './words.ts';

/** An amount of US dollars that was typed, with every value that its print allows. */
export interface QueryAmount {
  readonly text: string;
  readonly readings: readonly number[];
  /** How far a printed value may be from the exact one: half of its last place. */
  readonly tolerance: number;
}

/** A year, or a day or month of it, that was typed. */
export interface QueryTime {
  readonly text: string;
  readonly years: readonly number[];
  /** EDTF of the day or month, where one was typed. */
  readonly days: readonly string[];
}

/** A query, read. */
export interface ParsedQuery {
  readonly words: readonly string[];
  /** Words that carry no question but may break a tie. */
  readonly idle: readonly string[];
  readonly amounts: readonly QueryAmount[];
  readonly times: readonly QueryTime[];
}

let idleWords: ReadonlySet<string> | undefined;

/** Folded for the first query. */
function isIdle(word: string): boolean {
  idleWords ??= new Set(foldWords(IDLE_WORDS));
  return idleWords.has(word);
}

const LEAST_AMOUNT = 10_000;
const DAY = /^\d{4}-\d{2}/;

/** Reads amounts and times out of a query; what is left are its words, without those that ask nothing. */
export function parseQuery(text: string): ParsedQuery {
  const amounts: QueryAmount[] = [];
  const times: QueryTime[] = [];
  let left = '';
  let end = 0;
  for (const figure of readFigures(text)) {
    const amount = amountIn(figure);
    const time = timeIn(figure);
    if (amount !== undefined) amounts.push(amount);
    if (time !== undefined) times.push(time);
    if (amount === undefined && time === undefined) continue;
    left += `${text.slice(end, figure.start)} `;
    end = figure.end;
  }
  const words = foldWords(left + text.slice(end));
  const telling = words.filter((word) => !isIdle(word));
  const isBare = telling.length === 0 && amounts.length === 0 && times.length === 0;
  const rest = words.filter(isIdle);
  return { words: isBare ? words : telling, idle: isBare ? [] : rest, amounts, times };
}

type ReadFigure = ReturnType<typeof readFigures>[number];

function amountIn(figure: ReadFigure): QueryAmount | undefined {
  if (figure.kind !== 'number' || figure.ordinal || figure.vague) return undefined;
  if (figure.currency !== undefined && figure.currency !== 'USD') return undefined;
  const isMoney = figure.currency === 'USD' || figure.form === 'mixed' || figure.form === 'words';
  const decimals = /\d[.,٫](\d+)/.exec(normalise(figure.text))?.[1]?.length ?? 0;
  const readings = isMoney ? figure.readings : bareReadings(figure, decimals);
  const large = readings.filter((value) => value >= LEAST_AMOUNT);
  if (large.length === 0) return undefined;
  const unit = unitOf(figure.value);
  const tolerance = isMoney && decimals > 0 ? unit / 10 ** decimals / 2 : 0;
  return { text: figure.text, readings: large, tolerance };
}

/** Decimals without a unit may be billions or millions; a long number is itself. */
const bareReadings = (
  { readings, value }: { readonly readings: readonly number[]; readonly value: number },
  decimals: number,
): readonly number[] =>
  decimals === 0
    ? readings.filter((reading) => reading >= 1e6)
    : [value < 1000 ? value : value / 1000].flatMap((one) => [
        Math.round(one * 1e9),
        Math.round(one * 1e6),
      ]);

const unitOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

function timeIn(figure: ReadFigure): QueryTime | undefined {
  const { text } = figure;
  switch (figure.kind) {
    case 'year':
      return { text, years: [figure.year], days: [] };
    case 'years':
      return { text, years: [figure.from, figure.to], days: [] };
    case 'date': {
      const days = figure.readings.filter((reading) => DAY.test(reading));
      const years = days.map((day) => Number(day.slice(0, 4)));
      return days.length === 0 ? undefined : { text, years: [...new Set(years)], days };
    }
    case 'number':
    case 'percent':
    case 'decade':
    case 'designation':
      return undefined;
    default:
      return figure satisfies never;
  }
}
