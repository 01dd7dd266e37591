import type { ClaimPart } from './claim.ts';
import {
  dateOf,
  firstFilled,
  isAt,
  mostTelling,
  overlapsDate,
  part,
  pinned,
  type View,
} from './deal-view.ts';
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
    date.relation === 'on';
  const recorded = notices.map((deal) => ({ deal, recorded: dateOf(deal) }));
  return part(view, claimed, date, differs ? 'differs' : 'not-in-record', recorded);
}
