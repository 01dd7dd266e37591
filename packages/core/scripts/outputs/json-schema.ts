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
export function schemaForTypes() {
  const dataset = z.toJSONSchema(datasetSchema, { target: 'draft-7' });
  const record = z.toJSONSchema(recordSchema, { target: 'draft-7' });
  return { ...dataset, definitions: Object.assign({}, dataset.definitions, record.definitions) };
}
