/** `node program/growth.js [times]`: how long the site takes with the data of today, and with some times as much. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dataset, dataset } from '@us-morocco-security/core';
import { build } from '../src/build/build.ts';

const [times = '10'] = process.argv.slice(2);

/** The records that grow with the years; what they name stays. */
const GROWING = [
  'deals',
  'figures',
  'series',
  'events',
  'deployments',
  'exercises',
  'statements',
  'rumours',
] as const satisfies readonly (keyof Dataset)[];

/** The dataset with copies of its records under IDs of their own. */
function multiplied(count: number): Dataset {
  const copies = Array.from({ length: count }, (_, index) => (index === 0 ? '' : `-${index}`));
  const grown = GROWING.map((name) => [
    name,
    copies.flatMap((suffix) =>
      dataset[name].map((record) => ({ ...record, id: `${record.id}${suffix}` })),
    ),
  ]);
  return { ...dataset, ...Object.fromEntries(grown) };
}

async function timed(data: Dataset): Promise<{ pages: number; seconds: number }> {
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  const before = process.cpuUsage();
  const pages = await build({
    dataset: data,
    releases: [],
    versions: [],
    url: 'https://example.org/',
    report: undefined,
    client: join(import.meta.dirname, '../program/client'),
    hasPictures: false,
    tell: () => undefined,
    out,
  });
  const { system, user } = process.cpuUsage(before);
  rmSync(out, { recursive: true });
  return { pages, seconds: (system + user) / 1_000_000 };
}

await timed(multiplied(1));
const once = await timed(multiplied(1));
const often = await timed(multiplied(Number(times)));
for (const [label, { pages, seconds }] of [
  ['today', once],
  [`${times} times as many records`, often],
] as const) {
  console.log(`${label}: ${pages} pages, ${seconds.toFixed(1)} s of CPU`);
}
console.log(
  `${times} times the records take ${(often.seconds / once.seconds).toFixed(1)} times as long`,
);
