import { z } from 'zod';
import { collections } from '../../src/schema/dataset.ts';
import { recordFields } from '../../src/schema/record.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** Every authored field with its type and meaning, as Markdown: one table a kind, then one for each shared part. */
export function fieldTables(): string {
  const { programme, ...common } = recordFields;
  const everyFact = z.object(common).describe('What every fact says, whatever its kind.');
  const kinds = Object.values(collections).map(({ kind, file }) => ({
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    schema: z.toJSONSchema(file),
    told: 'anchors' in file.shape ? Object.keys(common) : [],
  }));
  const parts: Readonly<Record<string, Json>> = Object.fromEntries(
    kinds.flatMap(({ schema }) => Object.entries(schema.$defs ?? {})).sort(),
  );
  return [
    section('Every fact', z.toJSONSchema(everyFact), []),
    ...kinds.map(({ title, schema, told }) => section(title, schema, told)),
    ...Object.entries(parts)
      .filter(([name]) => !isId(name))
      .map(([name, part]) => section(name, part, [])),
  ].join('\n\n');
}

function section(title: string, schema: Json, told: readonly string[]): string {
  const rows = rowsOf(schema, '').filter(([path]) => !told.includes(path));
  const body = rows.length > 0 ? table(rows) : `${typeOf(schema)}.`;
  return [`#### ${title}`, schema.description, body].filter(Boolean).join('\n\n');
}

/** Columns are as wide as their longest cell, as the formatter sets them. */
function table(rows: readonly Row[]): string {
  const header: Row = ['Field', '', 'Type', 'Meaning'];
  const cells = [header, ...rows.map(([path, ...rest]) => [`\`${path}\``, ...rest])];
  const widths = header.map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [header, rule, ...cells.slice(1)]
    .map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
    .join('\n');
}

type Row = readonly [path: string, need: string, type: string, meaning: string];

/** The fields of an object in whichever of its forms; those of an unnamed object within follow under its path. */
function rowsOf(schema: Json, prefix: string): Row[] {
  const forms = schemasIn(schema.anyOf ?? schema.oneOf ?? [schema]);
  const keys = new Set(forms.flatMap((form) => Object.keys(form.properties ?? {})));
  return [...keys].flatMap((key) => {
    const path = `${prefix}${key}`;
    const fields = schemasIn(forms.map((form) => form.properties?.[key]));
    const need = needOf(forms.map((form) => form.required?.includes(key) ?? false));
    const types = new Set(fields.map(typeOf));
    const meaning = fields.map(({ description }) => description).find(Boolean) ?? '';
    const row: Row = [path, need, [...types].join(', '), meaning.replaceAll('<', '\\<')];
    const within = fields.slice(0, 1).flatMap((field) => [field, ...schemasIn([field.items])]);
    return [row, ...within.flatMap((inner) => rowsOf(inner, `${path}.`))];
  });
}

function needOf(required: readonly boolean[]): string {
  if (required.every(Boolean)) return 'required';
  return required.some(Boolean) ? 'by form' : 'optional';
}

function typeOf(schema: Json): string {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined && isId(name)) return 'string';
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  const [entry] = schemasIn([schema.items]);
  if (entry) return `list of ${typeOf(entry)}`;
  if (schema.prefixItems) return schemasIn(schema.prefixItems).map(typeOf).join(', ');
  const [value] = schemasIn([schema.additionalProperties]);
  if (value) return `map to ${typeOf(value)}`;
  return schema.format ?? String(schema.type);
}

/** The types of IDs differ in what they list, which a table does not show. */
const isId = (name: string): boolean => name.endsWith('Id');

/** A JSON Schema may also be a boolean, which says nothing about fields. */
const schemasIn = (schemas: readonly unknown[]): Json[] =>
  schemas.filter((schema): schema is Json => typeof schema === 'object' && schema !== null);
