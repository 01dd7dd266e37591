/** How Arabic writes small words together with the next: و ف ب ل ك ال. All words here are normalised. */

/** A pattern for the particles that may be written before a word. */
export const PARTICLES = '[وف]?[بلك]?(?:ال|لل)?';

export const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** Least letters that a word keeps: «وال» and «في» are whole. */
const JOINED = [/^[وف](?=..)/u, /^[بلك](?=..)/u, /^(?:ال|لل)(?=..)/u];

/** A word as written, then without its attached particles, longest first. */
export const withoutParticles = (word: string): readonly string[] =>
  JOINED.reduce<readonly string[]>(
    (stems, particle) =>
      stems.flatMap((stem) => (particle.test(stem) ? [stem, stem.replace(particle, '')] : [stem])),
    [word],
  );

/** A word without its article: «الهيمارس» and «للهيمارس» are «هيمارس». Shorter words only look as if they had one. */
export const withoutArticle = (word: string): string => word.replace(/^(?:ال|لل)(?=...)/u, '');
