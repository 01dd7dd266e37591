const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The squares that show a stage. The browser draws no colour fonts, so they are drawn as boxes of their colour. */
const SQUARES: Readonly<Record<string, string>> = {
  '🟥': '#dd2e44',
  '🟧': '#f4900c',
  '🟨': '#fdcb58',
  '🟩': '#78b159',
  '🟦': '#55acee',
  '🟪': '#aa8ed6',
  '🟫': '#c1694f',
  '⬜': '#e6e7e8',
  '⬛': '#31373d',
};

export const withSquares = (html: string): string =>
  html.replace(/[🟥🟧🟨🟩🟦🟪🟫⬜⬛]/gu, (square) => {
    const colour = SQUARES[square] ?? '';
    return `<span class="square" style="background: ${colour}">\u2003</span>`;
  });
