import type { Rule } from '../rule.ts';
import { amountOf, facts, factsById } from '../walk.ts';

export const unlikeMoney: Rule = {
  name: 'unlike-money',
  description: 'No amount is part of an amount of another value kind.',
  check(dataset) {
    const known = factsById(dataset);
    return facts(dataset).flatMap((fact) =>
      (fact.record.links ?? []).flatMap(({ relation, to }, index) => {
        const whole = known.get(to);
        const kinds = [amountOf(fact), whole && amountOf(whole)].map((amount) => amount?.valueKind);
        const [own, other] = kinds;
        if (relation !== 'part-of' || !own || !other || own === other) return [];
        return {
          collection: fact.collection,
          id: fact.record.id,
          path: ['links', index],
          message: `"${fact.record.id}" measures ${own}, "${to}" measures ${other}.`,
          fix: 'Write details or see-also, or correct the value kind.',
        };
      }),
    );
  },
};
