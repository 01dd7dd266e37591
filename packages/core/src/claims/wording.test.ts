import { describe, expect, it } from 'vitest';
import { phrasesFrom } from './phrases.ts';
import { stageWords } from './wording.ts';

describe('the words of the claim check', () => {
  it.each([
    ['received', 'tookdelivery'],
    ['received', 'prislivraison'],
    ['held', 'possede'],
    ['bought', 'purchased'],
  ])('say %s by %s', (stage, folded) => {
    expect(stageWords.values.get(folded)).toBe(stage);
  });

  it('have one sense each', () => {
    const lists = { sold: 'sold, sells', bought: 'bought, sold' };
    expect(() => phrasesFrom(lists, ['sold', 'bought'])).toThrow('“sold” is sold and bought.');
  });
});
