import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { photograph } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = join(folder, 'page.html');
writeFileSync(page, '<p id="box" style="width: 40px; height: 30px; margin: 0">هيمارس</p>');

describe('photograph', () => {
  it('writes a picture of the part that is named, in its size', async () => {
    await photograph(page, ['box'], folder);
    const png = readFileSync(join(folder, 'box.png'));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 30]);
  });

  it('refuses a name that the page lacks', async () => {
    await expect(photograph(page, ['nothing'], folder)).rejects.toThrow(
      'The page has no #nothing.',
    );
  });
});
