/** Checks a sentence or an article in the reader's browser, and shows each part beside the record. */
import type { CheckAnswer, CheckedRow, CheckQuestion } from '../messages.ts';

const form = document.querySelector<HTMLFormElement>('form.verify');
const field = form?.querySelector<HTMLTextAreaElement>('textarea');
const place = document.querySelector<HTMLElement>('.checked');

if (form && field && place) start(form, field, place);

function start(asking: HTMLFormElement, input: HTMLTextAreaElement, shown: HTMLElement): void {
  const { language = 'en', root = './', wait = '', columns = '' } = asking.dataset;
  let worker: Worker | undefined;
  asking.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    shown.textContent = wait;
    if (worker === undefined) {
      worker = new Worker(new URL('./verify-worker.js', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
        shown.replaceChildren(...viewOf(data, root, columns.split('|')));
      });
    }
    const question: CheckQuestion = { text, language };
    worker.postMessage(question);
  });
}

function viewOf(
  { lead, rows }: CheckAnswer,
  root: string,
  columns: readonly string[],
): readonly HTMLElement[] {
  const verdict = element('p', lead);
  verdict.className = 'lead';
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = element('th', column);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = table.createTBody();
  let sentence = 0;
  for (const row of rows) {
    addRow(body.insertRow(), row, root, row.sentence === sentence);
    sentence = row.sentence;
  }
  const scrolling = document.createElement('div');
  scrolling.className = 'scrolling';
  scrolling.tabIndex = 0;
  scrolling.append(table);
  return [verdict, scrolling];
}

function addRow(
  line: HTMLTableRowElement,
  { text, part, verdict, verdictText, recorded, path }: CheckedRow,
  root: string,
  isSameSentence: boolean,
): void {
  const quoted = element('td', isSameSentence ? '' : text);
  quoted.dir = 'auto';
  const judged = element('td', verdictText);
  judged.className = `verdict-${verdict}`;
  const record = element('td', path === '' ? recorded : '');
  if (path !== '') {
    const link = document.createElement('a');
    link.href = root + path;
    link.textContent = recorded === '' ? path : recorded;
    record.append(link);
  }
  line.append(quoted, element('td', part), judged, record);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
