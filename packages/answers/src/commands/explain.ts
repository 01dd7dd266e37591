import { findByName, namesOf, type Programme, type Term } from '@us-morocco-security/core';
import { type Context, defineCommand } from '../command.ts';
import { AnswerError } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { blocks, followUps, heading, notice, text } from '../present/blocks.ts';
import { foundNames } from '../present/named.ts';

export const explain = defineCommand({
  name: 'explain',
  options: { term: { type: 'name', of: 'term', required: true } },
  answer(context, { term }) {
    const { language, say } = context;
    const found = termNamed(context, term);
    return blocks(
      heading(found.name[language]),
      found.explanation.map((sentence) => text(sentence[language])),
      notice('note', say('label-source'), say('explain-own-words')),
      followUps(
        context,
        { command: 'overview' },
        { command: 'help', options: { command: 'explain' } },
      ),
    );
  },
});

/** Everything that can be explained: the terms, and the programmes by their names. */
const explainable = ({ dataset }: Pick<Context, 'dataset'>): readonly (Term | Programme)[] => [
  ...dataset.programmes,
  ...dataset.terms,
];

function termNamed(context: Context, name: string): Term | Programme {
  const { dataset, language } = context;
  const found = findByName(dataset.terms, name) ?? findByName(dataset.programmes, name);
  if (found !== undefined) return found;
  const known = explainable(context);
  const near = nearest(name, known.flatMap(namesOf));
  const terms = near.map(
    (alias) => known.find((entry) => namesOf(entry).includes(alias))?.name[language] ?? alias,
  );
  const suggestions =
    terms.length > 0 ? new Set(terms) : foundNames(context, name, ['terms', 'programmes']);
  throw new AnswerError('unknown-name', name, [...suggestions]);
}
