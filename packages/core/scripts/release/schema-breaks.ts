import { z } from 'zod';

/** The parts of a JSON Schema that say what a reader can rely on. */
const nodeSchema = z.object({
  type: z.string().optional(),
  $ref: z.string().optional(),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), z.unknown()).default({}),
  $defs: z.record(z.string(), z.unknown()).default({}),
  items: z.union([z.boolean(), z.looseObject({})]).default(false),
  prefixItems: z.array(z.unknown()).default([]),
  anyOf: z.array(z.unknown()).default([]),
  oneOf: z.array(z.unknown()).default([]),
});

type Node = z.output<typeof nodeSchema>;

/**
 * What readers of data under the old JSON Schema can no longer rely on under the new one: a field that is gone,
 * may be left out, or has another type. Empty where the new one only adds.
 */
export function breaksBetween(before: unknown, after: unknown, path = ''): string[] {
  const [old, fresh] = [nodeSchema.parse(before), nodeSchema.parse(after)];
  if (old.type !== fresh.type || old.$ref !== fresh.$ref) return [`${path} has another type`];
  return [
    ...lostProperties(old, fresh, path),
    ...old.required
      .filter((key) => key in fresh.properties && !fresh.required.includes(key))
      .map((key) => `${path}${key} may be left out`),
    ...childrenOf(old, path).flatMap(({ at, child }) => {
      const same = childrenOf(fresh, path).find((candidate) => candidate.at === at);
      return same === undefined ? [] : breaksBetween(child, same.child, at);
    }),
    ...(alternativesOf(old) === alternativesOf(fresh) ? [] : [`${path} has other forms`]),
  ];
}

function lostProperties(old: Node, fresh: Node, path: string): string[] {
  return [
    ...Object.keys(old.properties).filter((key) => !(key in fresh.properties)),
    ...Object.keys(old.$defs).filter((key) => !(key in fresh.$defs)),
  ].map((key) => `${path}${key} is gone`);
}

function childrenOf(node: Node, path: string) {
  return [
    ...Object.entries(node.properties).map(([key, child]) => ({ at: `${path}${key}.`, child })),
    ...Object.entries(node.$defs).map(([key, child]) => ({ at: `${key}.`, child })),
    ...node.prefixItems.map((child, index) => ({ at: `${path}${index}.`, child })),
    ...(typeof node.items === 'boolean' ? [] : [{ at: `${path}items.`, child: node.items }]),
  ];
}

/** The forms that a value may have. The description or pattern of a text does not make it another form. */
function alternativesOf({ anyOf, oneOf }: Node): string {
  return JSON.stringify([anyOf, oneOf], (key, value: unknown) =>
    key === 'pattern' || key === 'description' ? undefined : value,
  );
}
