import { ConfigurationError } from '@us-morocco-security/service';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('listens on this machine alone unless told otherwise', () => {
  expect(readConfig({})).toEqual({
    HEALTH_HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    MCP_HOST: '127.0.0.1',
    MCP_PORT: 8082,
    MCP_ALLOWED_HOSTS: [],
    MCP_CALLS_PER_MINUTE: 600,
    MCP_PROXIES: 0,
    MCP_HEALTH_PORT: 9083,
  });
});

test('reads names with commas or spaces between', () => {
  expect(
    readConfig({ MCP_ALLOWED_HOSTS: 'mcp.example.org, [::2]  a.b' }).MCP_ALLOWED_HOSTS,
  ).toEqual(['mcp.example.org', '[::2]', 'a.b']);
});

test.each([
  ['MCP_PORT', '70000'],
  ['MCP_CALLS_PER_MINUTE', '-1'],
  ['MCP_PROXIES', 'one'],
  ['MCP_ALLOWED_HOSTS', 'https://mcp.example.org/'],
])('%s refuses %s, and says what it is', (variable, value) => {
  expect(() => readConfig({ [variable]: value })).toThrow(ConfigurationError);
  expect(() => readConfig({ [variable]: value })).toThrow(variable);
});
