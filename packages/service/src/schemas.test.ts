import { expect, test } from 'vitest';
import { httpUrl, logLevel, onOff, port, siteAddress } from './schemas.ts';

test.each([
  ['0', 0],
  ['80', 80],
  ['65535', 65_535],
])('%j is the port %i', (text, number) => {
  expect(port.parse(text)).toBe(number);
});

test.each(['', '65536', '-1', '080', '1e3', '80.5', ' 80', '0x50', '٨٠', undefined])(
  '%j is no port',
  (text) => {
    expect(port.safeParse(text).success).toBe(false);
  },
);

test.each(['https://example.org/hook?x=1', 'http://127.0.0.1:8080', 'HTTP://LOCALHOST/'])(
  '%j is an address of the web',
  (text) => {
    expect(httpUrl.parse(text)).toBe(text);
  },
);

test.each(['', 'example.org', 'ftp://example.org', 'http:example.org', 'javascript:alert(1)'])(
  '%j is no address of the web',
  (text) => {
    expect(httpUrl.safeParse(text).success).toBe(false);
  },
);

test('a switch is on or off', () => {
  expect(['on', 'ON', 'yes', 'true', '1'].map((text) => onOff.parse(text))).toEqual(
    Array(5).fill(true),
  );
  expect(['off', 'Off', 'no', 'false', '0'].map((text) => onOff.parse(text))).toEqual(
    Array(5).fill(false),
  );
  expect(onOff.safeParse('2').success).toBe(false);
});

test('a log has five levels', () => {
  expect(logLevel.parse('debug')).toBe('debug');
  expect(logLevel.safeParse('verbose').success).toBe(false);
});

test('the address of a site ends with a slash', () => {
  expect(siteAddress.parse(' https://example.org/record ')).toBe('https://example.org/record/');
  expect(siteAddress.safeParse('example.org').success).toBe(false);
});
