import { z } from 'zod';
import { type Environment, filled } from './config.ts';
import { ConfigurationError, type Explanation, type Problem } from './configuration-error.ts';

/** One variable of the environment, as a service declares it. */
export interface Variable {
  /** Reads the value; undefined comes in where the variable is not set. */
  readonly schema: z.ZodType;
  /** What it is and where to get it. */
  readonly explain: Explanation;
  /** Its value never appears in a message. */
  readonly secret?: boolean;
}

/** Variables by name. */
export type Variables = Readonly<Record<string, Variable>>;

/** The values that the schemas of variables parse from an environment. */
export type Values<V extends Variables> = {
  readonly [Name in keyof V]: z.output<V[Name]['schema']>;
};

type Draft<V extends Variables> = { [Name in keyof V]?: z.output<V[Name]['schema']> };

/** Declares the variables of a service. */
export const defineVariables = <V extends Record<keyof V, Variable>>(definitions: V): V =>
  definitions;

/**
 * Reads the declared variables. An empty variable counts as not set.
 *
 * @throws ConfigurationError with every variable that is missing or malformed
 */
export function readVariables<V extends Record<keyof V, Variable>>(
  definitions: V,
  environment: Environment,
): Values<V> {
  const values: Draft<V> = {};
  const failed: string[] = [];
  for (const name in definitions) {
    const schema: V[typeof name]['schema'] = definitions[name].schema;
    const result = z.safeParse(schema, filled(environment[name]));
    if (result.success) values[name] = result.data;
    else failed.push(name);
  }
  if (isComplete(values, definitions)) return values;
  throw new ConfigurationError(problemsWith(failed, definitions, environment));
}

/** The values that must appear in no message and no log. */
export const secretsOf = (definitions: Variables, environment: Environment): string[] =>
  Object.entries(definitions)
    .filter(([, { secret }]) => secret)
    .flatMap(([name]) => filled(environment[name]?.trim()) ?? []);

const isComplete = <V extends Variables>(values: Draft<V>, definitions: V): values is Values<V> =>
  Object.keys(definitions).every((name) => name in values);

function problemsWith(
  names: readonly string[],
  definitions: Variables,
  environment: Environment,
): Problem[] {
  const secrets = secretsOf(definitions, environment);
  return Object.entries(definitions)
    .filter(([variable]) => names.includes(variable))
    .map(([variable, { explain }]) => {
      const value = filled(environment[variable]);
      if (value === undefined) return { variable, fault: 'missing', explain };
      // A secret may also be in the wrong variable.
      const hidden = secrets.some((secret) => value.includes(secret));
      return { variable, fault: 'malformed', explain, ...(hidden ? {} : { value }) };
    });
}
