import type { Expression, Pattern } from '@fluent/syntax';

/** How a placeable and a literal such as { "FMS" } appear in the text that the rules read. */
export const PLACEABLE = '\uFFFC';
const LITERAL = '\uFFFD';

/** The pattern as one text, and each branch inside it as another. */
export function textsOf(pattern: Pattern): string[] {
  const text = pattern.elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      return element.expression.type === 'StringLiteral' ? LITERAL : PLACEABLE;
    })
    .join('');
  const inner = pattern.elements.flatMap((element) =>
    element.type === 'Placeable' ? branchTexts(element.expression) : [],
  );
  return [text, ...inner];
}

function branchTexts(expression: Expression): string[] {
  if (expression.type === 'Placeable') return branchTexts(expression.expression);
  if (expression.type !== 'SelectExpression') return [];
  return expression.variants.flatMap((variant) => textsOf(variant.value));
}
