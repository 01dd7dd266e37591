/** Prints how many of the judged queries are answered right: by our search, by plain MiniSearch and by plain Orama. */
import { dataset } from '../src/index.ts';
import { miniSearch, orama, ours, plainEntries } from './engines.ts';
import { judge, judgedQueries, type Recall, recallOf, scripts } from './judged-queries.ts';

const entries = plainEntries(dataset);
const engines = { ours: ours(dataset), MiniSearch: miniSearch(entries), Orama: orama(entries) };

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
const row = ({ queries, at1, at5 }: Recall) => ({ queries, at1: percent(at1), at5: percent(at5) });

for (const [name, engine] of Object.entries(engines)) {
  console.log(`${name}: recall by script`);
  console.table({
    all: row(recallOf(engine, judgedQueries)),
    ...Object.fromEntries(
      scripts.map((script) => [
        script,
        row(
          recallOf(
            engine,
            judgedQueries.filter((query) => query.script === script),
          ),
        ),
      ]),
    ),
  });
}

const missed = judgedQueries.filter((query) => {
  const { at1, at5 } = judge(engines.ours, query);
  return !(at1 && at5);
});
console.log(`Missed by ours: ${missed.length}`);
for (const { query, expected } of missed) {
  console.log(
    `  ${query} → ${engines.ours(query).join(', ') || 'nothing'} (${expected.join(', ') || 'nothing'})`,
  );
}
