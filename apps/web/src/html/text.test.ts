import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { plain, rich } from './text.tsx';

const html = (text: string, mark?: string): string => renderToString(rich(text, mark));

describe('rich', () => {
  it('writes isolates as elements, one within the other', () => {
    expect(html('a \u2068b \u2068c\u2069 d\u2069 e')).toBe(
      'a <bdi dir="auto">b <bdi dir="auto">c</bdi> d</bdi> e',
    );
  });

  it('keeps the direction that a mark or an isolate names', () => {
    expect(html('\u2068\u200F\u2068x\u2069 (1)\u2069')).toBe(
      '<bdi dir="rtl"><bdi dir="auto">x</bdi> (1)</bdi>',
    );
    expect(html('\u2066x\u2069 \u2067y\u2069')).toBe(
      '<bdi dir="ltr">x</bdi> <bdi dir="rtl">y</bdi>',
    );
  });

  it('closes what a cut text left open, and ignores what closes nothing', () => {
    expect(html('\u2068a')).toBe('<bdi dir="auto">a</bdi>');
    expect(html('a\u2069b')).toBe('ab');
  });

  it('marks the figure', () => {
    expect(html('about 18 launchers', '18')).toBe('about <mark>18</mark> launchers');
    expect(html('about 18 launchers', 'none')).toBe('about 18 launchers');
  });

  it('leaves markup in a text without effect', () => {
    expect(html('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>');
  });
});

describe('plain', () => {
  it('has no sign of direction', () => {
    expect(plain('\u200F\u2068HIMARS\u2069')).toBe('HIMARS');
  });
});
