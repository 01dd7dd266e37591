import type { ComponentChild, VNode } from 'preact';

/** Discord's Markdown, as far as the bot writes it. */
export const Markdown = ({ text }: { readonly text: string }) => <>{blocks(text)}</>;

/** What stands between fences is shown as it is. */
function blocks(text: string): readonly VNode[] {
  return text.split(/^```\w*\n?/mu).flatMap((part, index) => {
    if (index % 2 === 1)
      return [
        <pre class="code" dir="auto">
          {part.replace(/\n$/u, '')}
        </pre>,
      ];
    const said = part.replace(/^\n|\n$/gu, '');
    return said === '' ? [] : said.split('\n').map((line) => lineOf(line));
  });
}

const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^#{1,3} /u, 'heading'],
  [/^-# /u, 'small'],
  [/^> /u, 'quote'],
];

/** A mark of direction may precede what makes a line a heading or a quotation. */
function lineOf(line: string): VNode {
  const { marks = '', rest = '' } =
    /^(?<marks>[\u200E\u200F]*)(?<rest>.*)$/su.exec(line)?.groups ?? {};
  const [opening, name] = OPENINGS.find(([each]) => each.test(rest)) ?? [undefined, ''];
  const said = opening === undefined ? rest : rest.replace(opening, '');
  return (
    <div class={`line ${name}`}>
      {marks}
      {inline(said)}
    </div>
  );
}

const INLINE =
  /\\(?<literal>[^\w\s])|`(?<code>[^`]+)`|\[(?<label>(?:\\.|[^\]\\])*)\]\(<?(?<url>[^)>\s]+)>?\)|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|\*(?<italic>(?:\\.|[^*\\])+)\*/gu;

function inline(text: string): readonly ComponentChild[] {
  const parts: ComponentChild[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(text.slice(from, match.index), marked(match.groups ?? {}));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

function marked(found: Readonly<Record<string, string | undefined>>): ComponentChild {
  const { literal, code, label, url = '', bold, italic = '' } = found;
  if (literal !== undefined) return literal;
  if (code !== undefined) return <code class="code">{code}</code>;
  if (label !== undefined) {
    return (
      <a class="url" href={url.replaceAll('\\', '')} target="_blank" rel="noopener noreferrer">
        {inline(label)}
      </a>
    );
  }
  return bold === undefined ? <em>{inline(italic)}</em> : <strong>{inline(bold)}</strong>;
}
