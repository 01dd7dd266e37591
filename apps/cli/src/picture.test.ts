import { languages } from '@us-morocco-security/answers';
import { describe, expect, test } from 'vitest';
import { runWith } from './fixture/run-with.ts';

/** Runs with a folder that takes files, and returns them by name. */
async function drawing(...argv: readonly string[]) {
  const files = new Map<string, string | Uint8Array>();
  const ran = await runWith(argv, { writePicture: (file, data) => files.set(file, data) });
  return { ...ran, files };
}

describe('--picture', () => {
  test('draws the answer as PNG, and still gives it in words', async () => {
    const { code, errors, files, output } = await drawing('chart', 'imet', '--picture', 'a.PNG');
    expect(code).toBe(0);
    expect(errors).toBe('Picture written: a.PNG\n');
    expect(output).toMatch(/^Military education and training/);
    const png = Buffer.from(files.get('a.PNG') ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675]);
  });

  test('draws SVG that carries its fonts, in the theme and format asked for', async () => {
    const { files } = await drawing(
      ...['deal', 'fms-2023-himars', '--picture', 'deal.svg', '--language', 'ar'],
      ...['--theme', 'dark', '--format', 'story'],
    );
    const svg = String(files.get('deal.svg'));
    expect(svg).toMatch(/^<svg [^>]*width="1080" height="1920"/);
    expect(svg.match(/url\(data:font\/ttf;base64,/g)).toHaveLength(2);
    expect(svg).toContain('524.2 مليون دولار');
    expect(svg).toContain('fill="#10161D"');
  });

  test.each([
    [['help', '--picture', 'a.svg'], /that answer has no picture\. Possible: chart, system, deal/],
    [
      ['imet', '--picture', 'a.gif'],
      /--picture does not take “a\.gif”.*picture\.png, picture\.svg/,
    ],
    [['imet', '--picture'], /--picture needs a value/],
    [['imet', '--theme', 'dark'], /--picture needs a value/],
    [['imet', '--picture', 'a.svg', '--theme', 'red'], /--theme does not take “red”.*light, dark/],
    [['imet', '--picture', 'a.svg', '--format', 'A4'], /--format does not take “A4”.*square/],
  ])('%j is refused with what to do', async (argv, message) => {
    const { code, errors, files } = await drawing(...argv);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(files.size).toBe(0);
  });

  test.each(languages)('a file that cannot be written is named, in %s', async (language) => {
    const { code, errors } = await runWith(['imet', '--picture', 'a.svg', '--language', language], {
      writePicture: () => {
        throw Object.assign(new Error('denied'), { code: 'EACCES' });
      },
    });
    expect(code).toBe(2);
    expect(errors).toMatch(/a\.svg.*EACCES/);
    expect(errors.split('\n')).toHaveLength(2);
  });

  test('a question that is refused draws nothing', async () => {
    const { code, files } = await drawing('system', 'himras', '--picture', 'a.svg');
    expect([code, files.size]).toEqual([1, 0]);
  });
});

describe('--csv', () => {
  test('gives the data behind a picture, for a spreadsheet', async () => {
    const { code, output } = await runWith(['chart', 'himars', '--csv', '--language', 'en']);
    expect(code).toBe(0);
    expect(output).toBe(
      [
        '\uFEFFgroup,label,value,unit,kind,shown,date,record',
        'Notified,Possible sale of HIMARS launchers (M142) and their munitions,18,things,,18 multiple rocket launchers,2023-04-11,fms-2023-himars',
        'On the US list,HIMARS launchers (M142) among prior US sales,18,things,,18 multiple rocket launchers,2024-04-08,listed-himars',
        '',
      ].join('\n'),
    );
  });

  test('is refused where there is no picture, and with --json', async () => {
    const none = await runWith(['about', '--csv']);
    expect([none.code, none.errors]).toEqual([2, expect.stringMatching(/has no picture/)]);
    const both = await runWith(['imet', '--csv', '--json']);
    expect([both.code, both.errors]).toEqual([2, expect.stringMatching(/--csv .* --json/)]);
  });
});

test('a thing of which nothing can be drawn ends with 1, the list of charts with 0', async () => {
  expect((await runWith(['chart', 'f-35', '--language', 'en'])).code).toBe(1);
  expect((await runWith(['chart', '--language', 'en'])).code).toBe(0);
});
