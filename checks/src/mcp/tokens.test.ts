/** What the list of tools costs a model, counted by a tokenizer. */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAIN } from './program.ts';

const client = new Client({ name: 'checks', version: '1.0.0' });

beforeAll(() =>
  client.connect(new StdioClientTransport({ command: process.execPath, args: [MAIN] })),
);

afterAll(() => client.close());

const tokensOf = (value: unknown): number => countTokens(JSON.stringify(value));

test('names, descriptions and input schemas take at most 1,000 tokens', async () => {
  const { tools } = await client.listTools();
  expect(tools).toHaveLength(6);
  const listed = tools.map(({ description, inputSchema, name }) => ({
    name,
    description,
    inputSchema,
  }));
  expect(tokensOf(listed)).toBeLessThanOrEqual(1000);
});

test('with the output schemas, they take at most 3,000', async () => {
  const { tools } = await client.listTools();
  const listed = tools.map(({ description, inputSchema, name, outputSchema }) => ({
    name,
    description,
    inputSchema,
    outputSchema,
  }));
  expect(listed.every(({ outputSchema }) => outputSchema !== undefined)).toBe(true);
  expect(tokensOf(listed)).toBeLessThanOrEqual(3000);
});
