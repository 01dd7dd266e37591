/** Sorts and filters the table of a list. What is chosen stands in the address, so that a view can be shared. */
import { foldName } from '@us-morocco-security/core';

function start(list: HTMLTableElement, place: HTMLElement): void {
  const rows = [...(list.tBodies[0]?.rows ?? [])];
  const columns = [...(list.tHead?.rows[0]?.cells ?? [])];
  const address = new URL(location.href);
  const show = (): void => {
    const chosen = columns.map(({ dataset }) => address.searchParams.get(dataset.key ?? ''));
    const words = foldName(address.searchParams.get('q') ?? '');
    let shown = 0;
    for (const row of rows) {
      const fits =
        chosen.every((value, index) => value === null || valuesIn(row, index).includes(value)) &&
        foldName(row.textContent ?? '').includes(words);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const count = list.querySelector('output');
    if (count !== null) count.textContent = String(shown);
    none.hidden = shown > 0;
    history.replaceState(null, '', address);
  };

  const choose = (key: string, value: string): void => {
    if (value === '') address.searchParams.delete(key);
    else address.searchParams.set(key, value);
    show();
  };

  place.append(
    wordsField(place.dataset.words ?? '', address.searchParams.get('q') ?? '', (value) =>
      choose('q', value),
    ),
  );
  for (const [index, column] of columns.entries()) {
    const { key, filter } = column.dataset;
    if (key === undefined) continue;
    if (filter !== undefined) {
      const values = new Set(rows.flatMap((row) => valuesIn(row, index)));
      place.append(
        choiceField(
          column.textContent ?? '',
          place.dataset.all ?? '',
          [...values].filter(Boolean).sort(compare),
          address.searchParams.get(key) ?? '',
          (value) => choose(key, value),
        ),
      );
    }
    makeSortable(list, column, index, rows);
  }
  const none = document.createElement('p');
  none.setAttribute('role', 'status');
  none.textContent = place.dataset.none ?? '';
  place.append(none);
  show();
}

const valuesIn = (row: HTMLTableRowElement, index: number): readonly string[] =>
  row.cells[index]?.dataset.values?.split('|') ?? [];

const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

function wordsField(label: string, value: string, change: (value: string) => void): HTMLElement {
  const input = document.createElement('input');
  input.type = 'search';
  input.dir = 'auto';
  input.value = value;
  input.addEventListener('input', () => change(input.value));
  return labelled(label, input);
}

function choiceField(
  label: string,
  all: string,
  values: readonly string[],
  value: string,
  change: (value: string) => void,
): HTMLElement {
  const select = document.createElement('select');
  select.append(new Option(all, ''), ...values.map((each) => new Option(each, each)));
  select.value = value;
  select.addEventListener('change', () => change(select.value));
  return labelled(label, select);
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  label.append(text, ' ', field);
  return label;
}

/** Makes the head of a column a button that sorts by it; pressed again, the other way round. */
function makeSortable(
  list: HTMLTableElement,
  column: HTMLTableCellElement,
  index: number,
  rows: HTMLTableRowElement[],
): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...column.childNodes);
  column.append(button);
  button.addEventListener('click', () => {
    const ascending = column.getAttribute('aria-sort') !== 'ascending';
    for (const other of column.parentElement?.children ?? []) other.removeAttribute('aria-sort');
    column.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    const sign = ascending ? 1 : -1;
    const key = (row: HTMLTableRowElement): string => {
      const cell = row.cells[index];
      return cell?.dataset.order ?? cell?.textContent ?? '';
    };
    rows.sort((one, other) => sign * compare(key(one), key(other)));
    list.tBodies[0]?.append(...rows);
  });
}

const table = document.querySelector<HTMLTableElement>('table.list');
const filters = document.querySelector<HTMLElement>('.filters');

if (table !== null && filters !== null) start(table, filters);
