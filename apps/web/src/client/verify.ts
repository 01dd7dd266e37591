/** Checks a sentence or an article in the reader's browser: the text with its verdicts, then each part beside the record. */
import type { CheckAnswer, CheckedPart, CheckedSentence, CheckQuestion } from '../messages.ts';

/** UTF-16 units: a long article, which a phone checks in seconds. */
const MOST_READ = 100_000;

const form = document.querySelector<HTMLFormElement>('form.verify');
const field = form?.querySelector<HTMLTextAreaElement>('textarea');
const status = document.querySelector<HTMLElement>('.verdict');
const place = document.querySelector<HTMLElement>('.checked');

if (form && field && status && place) start(form, field, status, place);

function start(
  asking: HTMLFormElement,
  input: HTMLTextAreaElement,
  told: HTMLElement,
  shown: HTMLElement,
): void {
  const { language = 'en', root = './', ...words } = asking.dataset;
  let worker: Worker | undefined;
  let asked = 0;
  const tell = (text: string | undefined): void => {
    told.textContent = text ?? '';
    shown.replaceChildren();
  };
  const show = ({ number, lead, sentences }: CheckAnswer): void => {
    if (number !== asked) return;
    tell(lead);
    shown.replaceChildren(
      ...readingView(sentences, words.reading ?? ''),
      ...partsView(sentences, root, (words.columns ?? '').split('|')),
    );
  };
  asking.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    asked += 1;
    if (text === '') return tell('');
    if (text.length > MOST_READ) return tell(words.long);
    tell(words.wait);
    if (worker === undefined) {
      worker = new Worker(new URL('./verify-worker.js', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => show(data));
      worker.addEventListener('error', () => {
        worker = undefined;
        tell(words.failed);
      });
    }
    const question: CheckQuestion = { number: asked, text, language };
    worker.postMessage(question);
  });
}

/** The text as it was pasted, line by line; behind each sentence that says something, its verdict in words. */
function readingView(sentences: readonly CheckedSentence[], title: string): readonly HTMLElement[] {
  const reading = document.createElement('div');
  reading.className = 'reading';
  for (const [index, sentence] of sentences.entries()) {
    const last = reading.lastElementChild;
    const line = sentence.beginsLine || last === null ? element('p', '') : last;
    if (line !== last) {
      line.setAttribute('dir', 'auto');
      reading.append(line);
    }
    line.append(...sentenceView(sentence, index), ' ');
  }
  return [element('h2', title), reading];
}

function sentenceView(
  { text, tone, verdictText, parts }: CheckedSentence,
  index: number,
): readonly (HTMLElement | string)[] {
  if (parts.length === 0) return [text];
  const marked = element('span', text);
  marked.className = `sentence tone-${tone}`;
  const verdict = document.createElement('a');
  verdict.className = `verdict-of tone-${tone}`;
  verdict.href = `#sentence-${index}`;
  verdict.textContent = verdictText;
  verdict.lang = document.documentElement.lang;
  const isolated = document.createElement('bdi');
  isolated.append(verdict);
  return [marked, ' ', isolated];
}

function partsView(
  sentences: readonly CheckedSentence[],
  root: string,
  [about = '', ...columns]: readonly string[],
): readonly HTMLElement[] {
  if (sentences.every(({ parts }) => parts.length === 0)) return [];
  const table = document.createElement('table');
  table.className = 'stacked';
  const head = table.createTHead().insertRow();
  for (const column of [about, ...columns]) {
    const cell = element('th', column);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  for (const [index, { text, parts }] of sentences.entries()) {
    if (parts.length === 0) continue;
    const body = table.createTBody();
    body.id = `sentence-${index}`;
    for (const [row, part] of parts.entries()) {
      const line = body.insertRow();
      if (row === 0) {
        const quoted = element('th', text);
        quoted.dir = 'auto';
        quoted.setAttribute('scope', 'rowgroup');
        quoted.setAttribute('rowspan', String(parts.length));
        line.append(quoted);
      }
      for (const [place, cell] of partCells(part, root).entries()) {
        cell.dataset.label = columns[place] ?? '';
        line.append(cell);
      }
    }
  }
  const scrolling = document.createElement('div');
  scrolling.className = 'scrolling';
  scrolling.tabIndex = 0;
  scrolling.setAttribute('role', 'region');
  scrolling.setAttribute('aria-label', columns.join(' · '));
  scrolling.append(table);
  return [scrolling];
}

function partCells(
  { part, tone, verdictText, recorded, path }: CheckedPart,
  root: string,
): readonly HTMLElement[] {
  const judged = element('td', verdictText);
  judged.className = `tone-${tone}`;
  const record = element('td', path === '' ? recorded : '');
  if (path !== '') {
    const link = document.createElement('a');
    link.href = root + path;
    link.textContent = recorded === '' ? path : recorded;
    record.append(link);
  }
  return [element('td', part), judged, record];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
