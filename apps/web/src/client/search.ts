/** Searches as the reader types; the record is loaded when the field is first used. */
import type { Found, SearchAnswer, SearchQuestion } from '../messages.ts';

const form = document.querySelector<HTMLFormElement>('form.search');
const field = form?.querySelector<HTMLInputElement>('input');
const status = form?.querySelector<HTMLElement>('[role=status]');
const results = form?.querySelector<HTMLElement>('.results');

if (form && field && status && results) start(form, field, status, results);

function start(
  place: HTMLFormElement,
  input: HTMLInputElement,
  told: HTMLElement,
  list: HTMLElement,
): void {
  const { language = 'en', root = './', none = '', wait = '' } = place.dataset;
  let worker: Worker | undefined;
  let asked = 0;

  const show = ({ number, found }: SearchAnswer): void => {
    if (number !== asked || number === 0) return;
    told.textContent = found.length === 0 ? none : '';
    list.replaceChildren(...found.map((each) => entryOf(each, root)));
  };

  const ask = (): void => {
    const text = input.value.trim();
    asked += 1;
    if (text === '') {
      told.textContent = '';
      list.replaceChildren();
      return;
    }
    if (worker === undefined) {
      told.textContent = wait;
      worker = new Worker(new URL('./search-worker.js', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => show(data));
    }
    const question: SearchQuestion = { number: asked, text, language };
    worker.postMessage(question);
  };

  input.addEventListener('input', ask);
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value !== '') ask();
}

function entryOf({ path, title, detail }: Found, root: string): HTMLElement {
  const link = document.createElement('a');
  link.href = root + path;
  link.textContent = title;
  const more = document.createElement('p');
  more.className = 'detail';
  more.textContent = detail;
  const item = document.createElement('li');
  item.append(link, more);
  return item;
}
