import { z } from 'zod';
import { datasetSchema, recordSchema } from '../../src/schema/dataset.ts';

/** The JSON Schema of data.json; `$id` contains the version. */
export function datasetJsonSchema(packageName: string, version: string): object {
  const { $schema, ...schema } = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: `urn:npm:${packageName}:${version}:schema`,
    title: 'US–Morocco security cooperation: the sourced record',
    ...schema,
  };
}

/** The dialect that type generation reads; it holds the union of all facts besides. */
export function schemaForTypes(): {
  readonly root: z.core.JSONSchema.BaseSchema;
  readonly definitions: Readonly<Record<string, z.core.JSONSchema.BaseSchema>>;
} {
  const dataset = definitionsOf(datasetSchema);
  const { Dataset: root = {}, ...definitions } = { ...dataset, ...definitionsOf(recordSchema) };
  return { root, definitions };
}

const definitionsOf = (schema: z.ZodType) =>
  z
    .record(z.string(), z.custom<z.core.JSONSchema.BaseSchema>())
    .parse(z.toJSONSchema(schema, { target: 'draft-7' }).definitions);
