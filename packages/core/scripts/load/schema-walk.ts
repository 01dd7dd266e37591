import { z } from 'zod';

export type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;

/** The schemas that a path leads to: more than one where the path crosses a union. */
export function schemasAt(schema: Schema, path: Path): readonly Schema[] {
  const [key, ...rest] = path;
  const here = alternatives(schema);
  if (key === undefined) return here;
  return here.flatMap((found) => {
    const child = childOf(found, key);
    return child === undefined ? [] : schemasAt(child, rest);
  });
}

/** The keys that an object at this path may have. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const shapes = schemasAt(schema, path).map((found) => Object.keys(shapeOf(found) ?? {}));
  return [...new Set(shapes.flat())];
}

/** The fields of an object schema; undefined for anything else. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  return schema instanceof z.core.$ZodObject ? schema._zod.def.shape : undefined;
}

export function isOptional(schema: Schema): boolean {
  return schema instanceof z.core.$ZodOptional;
}

/** What a schema accepts once optional, nullable and union wrappers are taken off. */
function alternatives(schema: Schema): readonly Schema[] {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) {
    return alternatives(schema._zod.def.innerType);
  }
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options.flatMap(alternatives);
  return [schema];
}

/** The values of an enumeration, in order; empty for anything else. */
export function allowedValues(schemas: readonly Schema[]): readonly unknown[] {
  const values = schemas
    .map(jsonSchemaOf)
    .flatMap((schema) => (schema.const === undefined ? (schema.enum ?? []) : [schema.const]));
  return [...new Set(values)];
}

/** The description of a field, or of the type that it holds. */
export function descriptionOf(schema: Schema): string | undefined {
  return jsonSchemaOf(schema).description ?? alternatives(schema).map(jsonSchemaOf)[0]?.description;
}

/** A named schema is written as a reference to its own definition; this follows it. */
export function jsonSchemaOf(schema: Schema): z.core.JSONSchema.BaseSchema {
  const json = z.toJSONSchema(schema);
  const name = json.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : json.$defs?.[name];
  return { ...target, ...json };
}

function childOf(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodTuple) return schema._zod.def.items[Number(key)];
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  return shapeOf(schema)?.[key];
}
