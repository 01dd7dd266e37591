import { z } from 'zod';
import {
  allowedValues,
  descriptionOf,
  isOptional,
  jsonSchemaOf,
  type Path,
  schemasAt,
  shapeOf,
} from '../load/schema-walk.ts';

type Schema = z.core.$ZodType;

/** A column of a table: a field of the record, or a field of an object in it, such as amount_usd. */
export interface Column {
  readonly path: Path;
  /** Its Table Schema field descriptor. */
  readonly field: {
    readonly name: string;
    readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'array' | 'object';
    readonly format?: 'uri';
    readonly description?: string;
    readonly constraints?: Readonly<Record<string, unknown>>;
  };
}

/** The columns of a record: objects spread out, lists and maps kept as JSON in one cell. */
export function columnsOf(schema: Schema): Column[] {
  return columnsAt(schema, [], { required: true, description: undefined });
}

interface Inherited {
  readonly required: boolean;
  readonly description: string | undefined;
}

function columnsAt(root: Schema, path: Path, inherited: Inherited): Column[] {
  const schemas = schemasAt(root, path);
  const shapes = schemas.map(shapeOf);
  if (shapes.includes(undefined)) return [leafColumn(path, schemas, inherited)];
  const keys = [...new Set(shapes.flatMap((shape) => Object.keys(shape ?? {})))];
  return keys.flatMap((key) => {
    const fields = shapes.map((shape) => shape?.[key]);
    const given = fields.filter((field) => field !== undefined);
    const always = fields.every((field) => field !== undefined && !mayBeEmpty(field));
    return columnsAt(root, [...path, key], {
      required: inherited.required && always,
      description: given.map(descriptionOf).find(Boolean) ?? inherited.description,
    });
  });
}

function mayBeEmpty(schema: Schema): boolean {
  return isOptional(schema) || schema instanceof z.core.$ZodNullable;
}

function leafColumn(path: Path, schemas: readonly Schema[], inherited: Inherited): Column {
  const [leaf = {}] = schemas.map(jsonSchemaOf);
  const allowed = allowedValues(schemas);
  const constraints = {
    ...(inherited.required && { required: true }),
    ...(allowed.length > 0 && { enum: allowed }),
    ...(leaf.pattern !== undefined && leaf.format === undefined && { pattern: leaf.pattern }),
    ...(leaf.maxLength !== undefined && { maxLength: leaf.maxLength }),
    ...(leaf.type === 'integer' && { minimum: smallestOf(leaf) }),
  };
  return {
    path,
    field: {
      name: path.join('_').replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      type: typeOf(leaf),
      ...(leaf.format === 'uri' && { format: 'uri' }),
      ...(inherited.description !== undefined && { description: inherited.description }),
      ...(Object.keys(constraints).length > 0 && { constraints }),
    },
  };
}

function typeOf(leaf: z.core.JSONSchema.BaseSchema): Column['field']['type'] {
  const { type, format } = leaf;
  if (format === 'date') return 'date';
  if (Number.isInteger(leaf.const)) return 'integer';
  if (type === 'integer' || type === 'boolean') return type;
  if (type === 'array' || type === 'object') return type;
  return 'string';
}

function smallestOf({ minimum, exclusiveMinimum }: z.core.JSONSchema.BaseSchema) {
  return exclusiveMinimum === undefined ? minimum : Number(exclusiveMinimum) + 1;
}
