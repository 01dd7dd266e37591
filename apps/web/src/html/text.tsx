import { withoutBidiControls } from '@us-morocco-security/answers';
import { type ComponentChild, Fragment, type VNode } from 'preact';

/** Signs of direction: isolates become elements, marks are what the page's own direction does. */
const SIGN = /[\u061C\u200E\u200F\u2066-\u2069]/;
const OPENING = /[\u2066-\u2068]/;
const CLOSING = '\u2069';

/**
 * A text of an answer as HTML: its isolates are `<bdi>`, so that nothing invisible is copied from the page, and one of
 * its parts may be marked.
 */
export function rich(text: string, mark?: string | null): VNode {
  if (mark === undefined || mark === null || mark === '') return isolated(text);
  const at = text.indexOf(mark);
  if (at === -1) return isolated(text);
  return (
    <>
      {isolated(text.slice(0, at))}
      <mark>{isolated(mark)}</mark>
      {isolated(text.slice(at + mark.length))}
    </>
  );
}

/** An isolate that is being read: its direction where the text names one, else that of its first letter. */
interface Isolate {
  direction: 'rtl' | 'ltr' | 'auto';
  readonly children: ComponentChild[];
}

const DIRECTIONS: Readonly<Record<string, Isolate['direction']>> = {
  '\u061C': 'rtl',
  '\u200E': 'ltr',
  '\u200F': 'rtl',
  '\u2066': 'ltr',
  '\u2067': 'rtl',
};

function isolated(text: string): VNode {
  const stack: Isolate[] = [{ direction: 'auto', children: [] }];
  for (const part of text.split(/([\u061C\u200E\u200F\u2066-\u2069])/)) {
    const innermost = stack.at(-1);
    if (!SIGN.test(part)) innermost?.children.push(part);
    else if (OPENING.test(part))
      stack.push({ direction: DIRECTIONS[part] ?? 'auto', children: [] });
    else if (part === CLOSING) close(stack);
    // A mark in front of everything else gives the isolate its direction.
    else if (innermost?.children.join('') === '') innermost.direction = DIRECTIONS[part] ?? 'auto';
  }
  while (stack.length > 1) close(stack);
  return <Fragment>{stack[0]?.children}</Fragment>;
}

function close(stack: Isolate[]): void {
  if (stack.length < 2) return;
  const { direction, children } = stack.pop() ?? { direction: 'auto', children: [] };
  stack.at(-1)?.children.push(<bdi dir={direction}>{children}</bdi>);
}

/** A text without signs of direction, for titles, descriptions and what machines read. */
export const plain = (text: string): string => withoutBidiControls(text);
