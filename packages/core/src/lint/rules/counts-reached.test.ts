import { expect, test } from 'vitest';
import type { AuthoredDataset } from '../../schema/authored.ts';
import { fixture, found } from '../fixture.ts';
import { countsReached } from './counts-reached.ts';

test('a folder that was emptied falls below its least number', () => {
  const emptied: AuthoredDataset = { ...fixture, exercises: [], systems: [] };
  expect(found(countsReached, emptied)).toEqual([
    'manifest/ atLeast.collections.exercises: There are 0 of exercises, and at least 1 are expected.',
    'manifest/ atLeast.collections.systems: There are 0 of systems, and at least 2 are expected.',
    'manifest/ atLeast.outcomes.held: There are 0 of held, and at least 1 are expected.',
  ]);
});

test('a stage that lost its deals is noticed though the folder is not empty', () => {
  const deals = fixture.deals.filter(({ stage }) => stage !== 'listed');
  expect(found(countsReached, { ...fixture, deals })).toEqual([
    'manifest/ atLeast.collections.deals: There are 1 of deals, and at least 2 are expected.',
    'manifest/ atLeast.stages.listed: There are 0 of listed, and at least 1 are expected.',
  ]);
});

test('what the dataset holds without a least number is named', () => {
  const { atLeast } = fixture.manifest;
  const { terms: _, ...others } = atLeast.collections;
  const manifest = { ...fixture.manifest, atLeast: { ...atLeast, collections: others } };
  expect(found(countsReached, { ...fixture, manifest })).toEqual([
    'manifest/ atLeast.collections.terms: There are 1 of terms, and no least number of them.',
  ]);
});

test('more than the least number is welcome', () => {
  const sources = [...fixture.sources, ...fixture.sources];
  expect(found(countsReached, { ...fixture, sources })).toEqual([]);
});
