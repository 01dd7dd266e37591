import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { z } from 'zod';

type JsonSchema = Record<string, unknown>;

/**
 * A schema as the protocol describes it. It is converted once, although every request is served by a new server, and
 * it says nothing that a model need not read: every word of it is read with every question.
 */
export function described<Schema extends z.ZodObject>(
  schema: Schema,
): StandardSchemaWithJSON<z.input<Schema>, z.output<Schema>> {
  const [input, output] = [shortened(schema, 'input'), shortened(schema, 'output')];
  return {
    '~standard': {
      ...schema['~standard'],
      jsonSchema: { input: () => input, output: () => output },
    },
  };
}

function shortened(schema: z.ZodObject, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema, path }) => {
      if (io === 'output') {
        // A later release may say more; readers take what they know.
        delete jsonSchema.additionalProperties;
        // What rows always have is in the manual: the lists would be read with every question.
        if (path.length > 0) delete jsonSchema.required;
      }
      // The safe integers are what JSON numbers are anyway.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // A list of choices is a list of texts.
      if (jsonSchema.enum !== undefined) delete jsonSchema.type;
    },
  });
  return { ...json };
}
