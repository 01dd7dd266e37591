import { expect, test } from 'vitest';
import { fixture } from '../../src/lint/fixture.ts';
import type { AuthoredDataset } from '../../src/schema/authored.ts';
import { digestOf, paragraphsOf } from '../load/source-text.ts';
import { summarize, verifyText } from './verify-text.ts';

const text = `The office lists 18 KX-9 gliders. It lent two radars.

  The club deploys 340 observers in Canada and Chad.  
It is among the top ten lenders.
`;
const paragraphs = paragraphsOf(text);

/** The sample dataset, whose English bulletin now has the digests of these paragraphs. */
function withDigests(digests: readonly string[]): AuthoredDataset {
  return {
    ...fixture,
    exercises: [],
    sources: fixture.sources.map((source) =>
      source.id === 'bulletin-2001' ? { ...source, paragraphs: [...digests] } : source,
    ),
  };
}

const dataset = withDigests(paragraphs.map(digestOf));
const verify = (changed: readonly string[]) => verifyText(dataset, 'bulletin-2001', changed);

test('paragraphs are the lines that are not empty, composed and trimmed', () => {
  expect(paragraphsOf('\uFEFFe\u0301 \r\n\r\n  b\n')).toEqual(['é', 'b']);
  expect(digestOf('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

test('a text that holds what the records print, and nothing else, is whole', () => {
  const verification = verify(paragraphs);
  expect(verification.failures).toEqual([]);
  expect(summarize(verification)).toBe(
    'anchors 9/9, figures 5/5, sentences 4/4, digests 3/3: 100 %',
  );
});

test('a changed digit is a digest that differs, an anchor not found and a figure unclaimed', () => {
  const { failures } = verify(
    paragraphs.with(1, 'The club deploys 341 observers in Canada and Chad.'),
  );
  expect(failures).toEqual([
    'paragraph 2: its digest differs from the recorded one.',
    'observers counts.personnel: "340 observers" is not in the text.',
    'paragraph 2: no record claims the figure …The club deploys [341] observers in Canada….',
  ]);
});

test('a sentence that no record claims is listed with its paragraph', () => {
  const { failures, sentences } = verify(paragraphs.with(2, `${paragraphs[2]} Nobody knows why.`));
  expect(failures.at(-1)).toContain('paragraph 3: no record claims the sentence');
  expect(failures.at(-1)).toContain('[Nobody knows why.]');
  expect(sentences).toEqual({ held: 4, all: 5 });
});

test('a number in words counts as a figure', () => {
  const { failures } = verify(
    paragraphs.with(2, `${paragraphs[2]} It keeps among the top ten lenders seven planes.`),
  );
  expect(failures).toContainEqual(expect.stringContaining('no record claims the figure'));
});

test('a fragment that stands twice points nowhere', () => {
  const { failures } = verify(paragraphs.with(0, `${paragraphs[0]} It lent two radars.`));
  expect(failures).toContainEqual(
    'lent-robin items.robin.quantity: "two radars" occurs 2 times in the text; lengthen it or name the paragraph.',
  );
});

test('paragraphs without a digest, and digests without a paragraph, are told', () => {
  const fewer = withDigests(paragraphs.slice(1).map(digestOf));
  expect(verifyText(fewer, 'bulletin-2001', paragraphs).failures).toContain(
    'paragraph 3: the source record has no digest for it.',
  );
  expect(verify(paragraphs.slice(0, 2)).failures).toContain(
    'paragraph 3: the text has no such paragraph.',
  );
});
