import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '../generated/data.ts';
import { checkClaim } from './check-claim.ts';

/** Every part of a text: `subject what verdict`. */
const partsOf = (text: string): readonly string[] =>
  checkClaim(dataset, text).parts.map(
    ({ subject, claimed, verdict }) => `${subject.id} ${claimed.what} ${verdict}`,
  );

const reasonsOf = (text: string): readonly string[] =>
  checkClaim(dataset, text).unread.map(({ text: words, reason }) => `${words} ${reason}`);

describe('checkClaim', () => {
  it('tells a number that no record has from one that another stage has', () => {
    expect(partsOf('Morocco received 40 HIMARS.')).toEqual([
      'himars quantity differs',
      'himars stage stage-differs',
    ]);
    expect(partsOf('Morocco received 18 HIMARS.')).toEqual([
      'himars quantity stage-differs',
      'himars stage stage-differs',
    ]);
  });

  it('says which record bears a verdict', () => {
    const [part] = checkClaim(dataset, 'Congress was notified of 40 HIMARS.').parts;
    expect(part?.recorded[0]).toEqual({
      record: 'fms-2023-himars',
      value: { what: 'quantity', value: 18, qualifier: 'exact' },
    });
  });

  it('accuses more than was delivered, and no less', () => {
    expect(partsOf('Morocco received 10 Apache helicopters.')).toEqual([
      'ah-64e quantity differs',
      'ah-64e stage agrees',
    ]);
    expect(partsOf('Morocco received 4 Apache helicopters.')).toContain(
      'ah-64e quantity not-in-record',
    );
  });

  it('says that a rounded amount agrees roughly', () => {
    const text = 'The State Department approved HIMARS launchers for $520 million.';
    const amount = checkClaim(dataset, text).parts.find(({ claimed }) => claimed.what === 'amount');
    expect(amount).toMatchObject({ verdict: 'agrees', rounded: true });
  });

  it('respects a bound', () => {
    expect(partsOf('Congress was notified of more than 10 HIMARS launchers.')).toContain(
      'himars quantity agrees',
    );
    expect(partsOf('Congress was notified of more than 30 HIMARS launchers.')).toContain(
      'himars quantity differs',
    );
  });

  it('accuses nothing that is denied, planned, or of another country', () => {
    expect(partsOf('Morocco did not receive 40 HIMARS.')).toEqual([]);
    expect(reasonsOf('Morocco did not receive 40 HIMARS.')).toContain('not negated');
    expect(partsOf('Morocco plans to buy 40 HIMARS.')).toEqual([]);
    expect(reasonsOf('Morocco plans to buy 40 HIMARS.')).toContain('plans to planned');
    expect(partsOf('Poland bought 486 HIMARS.')).toEqual([]);
    expect(reasonsOf('Poland bought 486 HIMARS.')).toEqual(['Poland other-country']);
  });

  it('converts no currency', () => {
    expect(partsOf('صفقة هيمارس بقيمة 5 مليار درهم')).toEqual([]);
    expect(reasonsOf('صفقة هيمارس بقيمة 5 مليار درهم')).toEqual(['5 مليار درهم currency']);
    expect(reasonsOf('صفقة هيمارس بقيمة 5 مليار')).toEqual(['5 مليار currency']);
  });

  it('carries the subject to a sentence on the deal', () => {
    expect(partsOf('Congress was notified of HIMARS. The deal is worth $524.2 million.')).toContain(
      'himars amount agrees',
    );
  });

  it('reads a name whose space was lost, and not a longer designation', () => {
    expect(partsOf('تسلم المغرب 222 دبابة أبرامزM1A1')).toContain('m1a1 quantity agrees');
    expect(partsOf('Morocco bought 12 AH-64D helicopters.')).toEqual([]);
  });

  it('says where the record covers nothing', () => {
    expect(checkClaim(dataset, 'It rains in Rabat.')).toMatchObject({ covered: false, parts: [] });
    expect(checkClaim(dataset, '')).toMatchObject({ covered: false, read: [], unread: [] });
  });

  const words = fc.constantFrom(
    ...['HIMARS', 'أباتشي', 'F-16', 'Javelin', 'African Lion', 'EDA', 'المغرب', 'اشترى', 'a reçu'],
    ...['approved', '36', '4.25 مليار دولار', '$8.5 billion', '2024', 'أكثر من', 'not', '.', '\n'],
  );
  const claimText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 6 }))).map((parts) => parts.join(' ')),
  );

  it('never throws, and shows words that stand in the text', () => {
    fc.assert(
      fc.property(claimText, (text) => {
        const { read, parts, unread } = checkClaim(dataset, text);
        const spans = [...read, ...unread, ...parts.map(({ span }) => span)];
        for (const { start, end, text: slice } of spans) {
          expect(text.slice(start, end)).toBe(slice);
          expect(slice).not.toBe('');
        }
      }),
    );
  });

  it('gives the same answer twice, and a record for every verdict but the last', () => {
    fc.assert(
      fc.property(claimText, (text) => {
        const check = checkClaim(dataset, text);
        expect(checkClaim(dataset, text)).toEqual(check);
        for (const { verdict, recorded } of check.parts) {
          if (verdict !== 'not-in-record') expect(recorded.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
