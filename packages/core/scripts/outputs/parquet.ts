import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from './columns.ts';
import type { Cell, Table } from './tables.ts';

/** A table as a Parquet file. Dates stay texts: an open end or a year alone has no day. */
export const parquetOf = ({ columns, rows }: Table): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((column, index) =>
        columnData(
          column,
          rows.map((row) => row[index]),
        ),
      ),
    }),
  );

function columnData({ field }: Column, cells: readonly Cell[]): ColumnSource {
  const type = typeOf(field);
  const data = cells.map((cell) =>
    typeof cell === 'number' && type === 'INT64' ? BigInt(cell) : (cell ?? null),
  );
  return {
    name: field.name,
    data,
    type,
    nullable: field.constraints?.required !== true,
  };
}

function typeOf({ type }: Column['field']): 'BOOLEAN' | 'INT64' | 'STRING' {
  switch (type) {
    case 'boolean':
      return 'BOOLEAN';
    case 'integer':
      return 'INT64';
    case 'string':
    case 'date':
    case 'array':
    case 'object':
      return 'STRING';
    default:
      return type satisfies never;
  }
}
