import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Environment } from './config.ts';
import { ConfigurationError, type Problem } from './configuration-error.ts';
import { explanation } from './fixture/explanation.ts';
import { onOff, port } from './schemas.ts';
import { defineVariables, readVariables, secretsOf } from './variables.ts';

const variables = defineVariables({
  TOKEN: {
    schema: z.string().regex(/^[A-Z\d]+$/),
    explain: explanation('TOKEN'),
    secret: true,
  },
  PORT: { schema: port.default(8080), explain: explanation('PORT') },
  REGISTER: { schema: onOff, explain: explanation('REGISTER') },
  PROXY: { schema: z.string().optional(), explain: explanation('PROXY') },
});

function errorOf(environment: Environment): ConfigurationError {
  try {
    readVariables(variables, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
  }
  throw new Error('nothing was wrong');
}

const problemsOf = (environment: Environment): readonly Problem[] => errorOf(environment).problems;

test('reads values as the schemas have them', () => {
  const values = readVariables(variables, { TOKEN: 'ABC', PORT: '0', REGISTER: 'off', MORE: 'x' });
  expect(values).toEqual({ TOKEN: 'ABC', PORT: 0, REGISTER: false, PROXY: undefined });
  expectTypeOf(values).toEqualTypeOf<{
    readonly TOKEN: string;
    readonly PORT: number;
    readonly REGISTER: boolean;
    readonly PROXY: string | undefined;
  }>();
});

test('an empty variable counts as not set', () => {
  const values = readVariables(variables, { TOKEN: 'ABC', PORT: '', REGISTER: 'on', PROXY: '' });
  expect(values).toEqual({ TOKEN: 'ABC', PORT: 8080, REGISTER: true, PROXY: undefined });
  expect(problemsOf({ TOKEN: '', REGISTER: 'on' })).toEqual([
    { variable: 'TOKEN', fault: 'missing', explain: explanation('TOKEN') },
  ]);
});

test('reports every problem at once, in the order of the declaration', () => {
  expect(problemsOf({ PORT: '65536', REGISTER: 'perhaps' })).toEqual([
    { variable: 'TOKEN', fault: 'missing', explain: explanation('TOKEN') },
    { variable: 'PORT', fault: 'malformed', value: '65536', explain: explanation('PORT') },
    {
      variable: 'REGISTER',
      fault: 'malformed',
      value: 'perhaps',
      explain: explanation('REGISTER'),
    },
  ]);
});

describe('a secret', () => {
  test('is not repeated where it is malformed', () => {
    expect(problemsOf({ TOKEN: 'not a token', REGISTER: 'on' })).toEqual([
      { variable: 'TOKEN', fault: 'malformed', explain: explanation('TOKEN') },
    ]);
  });

  test('is found in an environment without the space around it', () => {
    expect(secretsOf(variables, { TOKEN: ' ABC\n', PORT: '1' })).toEqual(['ABC']);
    expect(secretsOf(variables, { TOKEN: '  ' })).toEqual([]);
    expect(secretsOf(variables, {})).toEqual([]);
  });

  test('is in no message, whatever the variable', () => {
    const secrets = fc.stringMatching(/^[A-Z\d#]{12,40}$/);
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        const error = errorOf({
          TOKEN: secret,
          PORT: `${before}${secret}${after}`,
          REGISTER: secret,
        });
        for (const text of [error.message, error.describe('ar'), error.describe('fr')]) {
          expect(text).not.toContain(secret);
        }
      }),
    );
  });
});

test('every variable is either read or reported', () => {
  const value = fc.option(fc.oneof(fc.string(), fc.constantFrom('ABC', '80', 'on')), {
    nil: undefined,
  });
  const environments = fc.record({ TOKEN: value, PORT: value, REGISTER: value, PROXY: value });
  fc.assert(
    fc.property(environments, (environment) => {
      try {
        const values = readVariables(variables, environment);
        expect(Object.keys(values)).toEqual(['TOKEN', 'PORT', 'REGISTER', 'PROXY']);
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        expect(error.problems).not.toEqual([]);
        const lines = error.describe('fr').split('\n');
        for (const { variable } of error.problems) {
          expect(lines).toContain(variable);
          expect(lines).toContain(`  À propos de ${variable}`);
        }
      }
    }),
  );
});
