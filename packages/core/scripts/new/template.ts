import { z } from 'zod';
import {
  allowedValues,
  descriptionOf,
  isOptional,
  schemasAt,
  shapeOf,
} from '../load/schema-walk.ts';

type Schema = z.core.$ZodType;

/** A first YAML file for a schema: every field with what it means, the optional ones commented out. */
export function templateOf(schema: z.ZodType): string {
  const lines = [
    `# ${schema.description ?? 'A record.'}`,
    '# Fill in what is required, and take the first # off the lines of what else applies.',
    '# Then run: pnpm check',
    ...fieldsOf([schema]).flatMap((field) => ['', ...field]),
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines of every field that an object may have, whichever of its forms is chosen. */
function fieldsOf(forms: readonly Schema[]): string[][] {
  const keys = new Set(forms.flatMap((form) => Object.keys(shapeOf(form) ?? {})));
  return [...keys].map((key) => {
    const fields = forms.map((form) => shapeOf(form)?.[key]);
    const required = fields.every((field) => field !== undefined && !isOptional(field));
    return fieldLines(
      key,
      fields.filter((field) => field !== undefined),
      required,
    );
  });
}

function fieldLines(key: string, fields: readonly Schema[], required: boolean): string[] {
  const schemas = fields.flatMap((field) => schemasAt(field, []));
  const comments = commentOf(fields, schemas, required).map((line) => `# ${line}`);
  const value = [`${key}:`, ...indented(valueLines(schemas))];
  return [...comments, ...(required ? value : value.map((line) => `#${line}`))];
}

const languages = 'ar en fr';

function commentOf(
  fields: readonly Schema[],
  schemas: readonly Schema[],
  required: boolean,
): string[] {
  const description = [...fields, ...schemas.flatMap(elementOf)].map(descriptionOf).find(Boolean);
  const allowed = allowedValues(schemas);
  if (description === undefined && allowed.length === 0 && required) return [];
  return [
    [description, required ? '(required)' : '(optional)'].filter(Boolean).join(' '),
    ...(allowed.length > 0 ? [`One of: ${allowed.join(', ')}`] : []),
  ];
}

/** The lines below the key; empty for a value on the same line. */
function valueLines(schemas: readonly Schema[]): string[] {
  const [schema] = schemas;
  if (schema instanceof z.core.$ZodArray) return entryLines(schema._zod.def.element);
  if (schema instanceof z.core.$ZodTuple) return schema._zod.def.items.flatMap(entryLines);
  if (schema instanceof z.core.$ZodRecord) {
    return ['FIELD:', ...indented(valueLines(schemasAt(schema._zod.def.valueType, [])))];
  }
  const keys = schemas.flatMap((form) => Object.keys(shapeOf(form) ?? {}));
  if (keys.join(' ') === languages) return keys.map((key) => `${key}:`);
  return fieldsOf(schemas).flat();
}

function elementOf(schema: Schema): Schema[] {
  return schema instanceof z.core.$ZodArray ? [schema._zod.def.element] : [];
}

/** A list entry: the dash goes before its first line that is not a comment. */
function entryLines(element: Schema): string[] {
  const lines = valueLines(schemasAt(element, []));
  const first = lines.findIndex((line) => !line.startsWith('#'));
  if (first === -1) return ['-'];
  return lines.map((line, index) => `${index === first ? '- ' : '  '}${line}`);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
