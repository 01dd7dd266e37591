/** A server as a stock client meets it, in both revisions of the protocol, without a process. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { made, observed } from './fixture/made.ts';
import { createServer } from './server.ts';

const client = new Client({ name: 'test', version: '1.0.0' });
const { calls, serving } = observed();

beforeAll(async () => {
  const [one, other] = InMemoryTransport.createLinkedPair();
  await createServer(serving).connect(other);
  await client.connect(one);
});

afterAll(() => client.close());

test('lists six tools that read and never write, each with its schemas', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'find',
    'record',
    'compare',
    'timeline',
    'verify',
    'sources',
  ]);
  for (const { annotations, inputSchema, outputSchema } of tools) {
    expect(annotations).toEqual({
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    });
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(outputSchema).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['outcome', 'asOf', 'rows', 'notRecorded']),
    });
  }
});

test('promises no change of its lists', () => {
  expect(client.getServerCapabilities()).toMatchObject({
    tools: { listChanged: false },
    resources: { listChanged: false },
    prompts: { listChanged: false },
  });
});

test('every description says when to use the tool, and names another for the rest', async () => {
  const { tools } = await client.listTools();
  const names = tools.map(({ name }) => name);
  for (const { description = '', name } of tools) {
    expect(description, name).toMatch(/\bNot for\b/);
    expect(names.some((other) => other !== name && description.includes(`(${other}`))).toBe(true);
  }
});

test('a call brings text and structure, and is told of', async () => {
  const { content, structuredContent, isError } = await client.callTool({
    name: 'find',
    arguments: { text: 'himars' },
  });
  expect(isError).toBeFalsy();
  expect(content).toEqual([{ type: 'text', text: expect.stringContaining('HIMARS') }]);
  expect(structuredContent).toMatchObject({ outcome: 'answered', asOf: '2026-11-28' });
  expect(calls.at(-1)).toMatchObject({ tool: 'find', outcome: 'answered' });
});

test.each([
  { name: 'find', arguments: { text: 7 } },
  { name: 'find', arguments: { text: 'himars', colour: 'red' } },
  { name: 'record', arguments: {} },
])('wrong arguments get an error that says which: %j', async (call) => {
  const { content, isError } = await client.callTool(call);
  expect(isError).toBe(true);
  expect(JSON.stringify(content)).toMatch(/text|colour|name/);
});

test('a fault shows neither a stack nor a message', async () => {
  const { calls: told, serving: watched } = observed();
  const clock = () => {
    throw new Error('secret');
  };
  const [one, other] = InMemoryTransport.createLinkedPair();
  await createServer({ ...watched, clock }).connect(other);
  const asking = new Client({ name: 'test', version: '1.0.0' });
  await asking.connect(one);
  const { content, isError } = await asking.callTool({ name: 'find', arguments: { text: 'x' } });
  expect([isError, JSON.stringify(content).includes('secret')]).toEqual([true, false]);
  expect(told.at(-1)).toMatchObject({ tool: 'find', outcome: 'failed' });
  await asking.close();
});

describe('resources', () => {
  const read = async (uri: string) => {
    const { contents } = await client.readResource({ uri });
    const [content] = contents;
    return JSON.parse(content !== undefined && 'text' in content ? content.text : '');
  };

  test('are templates; nothing is listed one by one', async () => {
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'record://{id}@{version}',
      'record://{id}',
    ]);
    expect((await client.listResources()).resources).toEqual([]);
  });

  test('a record comes with the documents that print it', async () => {
    const { asOf, collection, record, sources } = await read('record://fms-2023-himars');
    expect([asOf, collection, record.amount.usd]).toEqual(['2026-11-28', 'deals', 524_200_000]);
    expect(sources[0].url).toMatch(/^https:/);
  });

  test('a record is there as it was in a release', async () => {
    const { record, version } = await read('record://con-2014-m1a1@0.1.0');
    expect([version, record.when.edtf]).toEqual(['0.1.0', '2014-08-28?']);
  });

  test('a former ID leads to the present record', async () => {
    const [[old = '', id] = []] = Object.entries(made.dataset.redirects);
    if (old === '') return;
    expect((await read(`record://${old}`)).record.id).toBe(id);
  });

  test.each([
    'record://zeppelin',
    'record://__proto__',
    'record://fms-2023-himars@9.9.9',
    'record://fms-2023-himars@..%2F..%2Fmain',
    'record://zeppelin@0.1.0',
    'file:///etc/passwd',
    'not an address',
  ])('%s is refused', async (uri) => {
    await expect(client.readResource({ uri })).rejects.toMatchObject({ code: -32_602 });
  });

  test('IDs are completed by ID and by name, in any script; versions too', async () => {
    const complete = async (uri: string, name: string, value: string) =>
      (await client.complete({ ref: { type: 'ref/resource', uri }, argument: { name, value } }))
        .completion.values;
    expect(await complete('record://{id}', 'id', 'fms-2023')).toContain('fms-2023-himars');
    expect(await complete('record://{id}', 'id', 'هيمارس')).toContain('himars');
    expect(await complete('record://{id}@{version}', 'version', '0.1')).toEqual(['0.1.0']);
  });
});

describe('the prompt', () => {
  const order = async (given: Record<string, string>) => {
    const { messages } = await client.getPrompt({ name: 'check-article', arguments: given });
    const [message] = messages;
    return message?.content.type === 'text' ? message.content.text : '';
  };

  test('hands over the article, in its language or the one asked for', async () => {
    expect((await client.listPrompts()).prompts.map(({ name }) => name)).toEqual(['check-article']);
    const english = await order({ article: 'Morocco received 40 HIMARS.' });
    expect(english).toMatch(/^Check this article/);
    expect(english).toContain('Morocco received 40 HIMARS.');
    expect(await order({ article: 'تسلم المغرب 40 راجمة هيمارس.' })).toMatch(/^المطلوب/);
    expect(await order({ article: 'x', language: 'fr' })).toMatch(/^Vérifier/);
  });

  test('completes the language', async () => {
    const { completion } = await client.complete({
      ref: { type: 'ref/prompt', name: 'check-article' },
      argument: { name: 'language', value: 'f' },
    });
    expect(completion.values).toEqual(['fr']);
  });
});

describe('a picture', () => {
  const contentOf = async (draw: typeof made.draw, given: object, name = 'record') => {
    const [one, other] = InMemoryTransport.createLinkedPair();
    const asking = new Client({ name: 'test', version: '1.0.0' });
    await createServer({ ...made, draw }).connect(other);
    await asking.connect(one);
    const subject = name === 'record' ? { name: 'himars' } : { text: 'abatchi' };
    const { content } = await asking.callTool({ name, arguments: { ...subject, ...given } });
    await asking.close();
    return content;
  };

  test('comes beside the text where it is asked for, and only there', async () => {
    const drawn: string[] = [];
    const draw: typeof made.draw = async (picture) => {
      drawn.push(picture.name);
      return new Uint8Array([1, 2, 3]);
    };
    expect(await contentOf(draw, {})).toHaveLength(1);
    expect(await contentOf(draw, { picture: true })).toEqual([
      expect.objectContaining({ type: 'text' }),
      { type: 'image', mimeType: 'image/png', data: 'AQID' },
    ]);
    expect(drawn).toEqual(['system-himars']);
  });

  test.each([
    ['renderer-missing', 'en', 'npm install @takumi-rs/core'],
    ['failed', 'fr', 'dessinée'],
    ['busy', 'ar', 'صورة'],
  ] as const)(
    'that cannot be drawn (%s) costs a line and not the answer',
    async (code, language, line) => {
      const draw = () => Promise.reject(Object.assign(new Error('no'), { code }));
      expect(await contentOf(draw, { picture: true, language })).toEqual([
        expect.objectContaining({ type: 'text', text: expect.stringContaining('M142') }),
        { type: 'text', text: expect.stringContaining(line) },
      ]);
    },
  );

  test('of what has none is a line', async () => {
    const asked = { picture: true, language: 'en' };
    expect(await contentOf(made.draw, asked, 'find')).toEqual([
      expect.objectContaining({ type: 'text' }),
      { type: 'text', text: 'No picture: this answer has nothing to draw.' },
    ]);
  });
});
