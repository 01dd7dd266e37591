import { expect, test } from 'vitest';
import { createTally } from './tally.ts';

test('the first event is reported at once, the others together once a minute', () => {
  let time = 0;
  const reported: number[] = [];
  const count = createTally(
    (events) => void reported.push(events),
    () => time,
  );
  count();
  expect(reported).toEqual([1]);
  time = 59_999;
  count();
  count();
  expect(reported).toEqual([1]);
  time = 60_000;
  count();
  expect(reported).toEqual([1, 3]);
});
