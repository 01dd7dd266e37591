import type { Deal } from '../generated/types.ts';
import type { ClaimPart } from './claim.ts';
import {
  dateOf,
  firstDay,
  firstFilled,
  isAt,
  mostTelling,
  overlapsDate,
  part,
  pinned,
  type View,
} from './deal-view.ts';
import { daysOf } from './fit.ts';
import type { DateSpan } from './parsed-sentence.ts';
import { isEarly } from './stages.ts';

export function datePart(view: View, date: DateSpan): ClaimPart {
  const { claim, near, families } = view;
  const [when = { edtf: '' }] = date.readings;
  const claimed = { what: 'date', when } as const;
  const at = firstFilled(
    near.flat().filter((deal) => isAt(deal, date)),
    () => families.flat().filter((deal) => isAt(deal, date)),
  );
  if (at.length > 0) {
    const telling = mostTelling(
      at.map((deal) => ({ deal, recorded: dateOf(deal) })),
      claim,
    );
    const rounded = !at.some((deal) => overlapsDate(deal.when, date));
    return part(view, claimed, date, 'agrees', telling, rounded);
  }
  const isEarlyClaim = claim.stage === undefined || isEarly(claim.stage.stage);
  const reprints = near
    .flat()
    .filter(({ publications = [] }) =>
      publications.some(({ when: edtf }) => overlapsDate({ edtf }, date)),
    );
  if (reprints.length > 0 && isEarlyClaim) {
    const recorded = reprints.map((deal) => ({ deal, recorded: dateOf(deal) }));
    return part(view, claimed, date, 'older-reprint', recorded);
  }
  const notices = pinned(
    near.map((family) => family.filter(({ stage, when: on }) => stage === 'notified' && on)),
  );
  const differs =
    notices.length === 1 &&
    claim.stage !== undefined &&
    isEarlyClaim &&
    claim.alone &&
    claim.dates.length === 1 &&
    date.relation === 'on' &&
    !(claim.stage.stage === 'requested' && notices.every((deal) => isBefore(date, deal)));
  const recorded = notices.map((deal) => ({ deal, recorded: dateOf(deal) }));
  return part(view, claimed, date, differs ? 'differs' : 'not-in-record', recorded);
}

/** What was notified in 2023 may have been asked for in 2022. */
const isBefore = ({ readings }: DateSpan, deal: Deal): boolean =>
  readings.every((reading) => (daysOf(reading)?.latest ?? '9') < firstDay(deal));

const NEWS_DAYS = 60;

/** «Breaking: Washington approves …» of a notice of long ago; the figures say which one is meant. */
export function oldNews(view: View, figures: readonly ClaimPart[]): readonly ClaimPart[] {
  const { index, claim, near } = view;
  const { newsAt, stage } = claim;
  if (newsAt === undefined || stage === undefined || !isEarly(stage.stage)) return [];
  if (figures.length === 0 || figures.some(({ verdict }) => verdict !== 'agrees')) return [];
  const notices = near.flat().filter((deal) => deal.stage === 'notified' && firstDay(deal) !== '');
  const newest = Math.max(...notices.map((deal) => Date.parse(firstDay(deal))));
  if (notices.length === 0 || Date.parse(index.asOf) - newest < NEWS_DAYS * DAY) return [];
  const recorded = notices.map((deal) => ({ deal, recorded: dateOf(deal) }));
  const claimed = { what: 'date', when: { edtf: index.asOf } } as const;
  return [{ ...part(view, claimed, newsAt, 'older-reprint', recorded), news: true }];
}

const DAY = 86_400_000;
