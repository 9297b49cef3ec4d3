/** A JSON Schema, as far as it is looked at. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
}

/**
 * Calls `visit` for each schema of a field, with the names of the fields on the way: lists, and maps of what an editor
 * names, add none. What stands for one field in several forms is visited as a whole and in each.
 */
export function walkFields(
  schema: JsonSchema,
  visit: (schema: JsonSchema, path: readonly string[], whole: boolean) => void,
  path: readonly string[] = [],
  whole = true,
): void {
  visit(schema, path, whole);
  for (const form of schema.anyOf ?? []) walkFields(form, visit, path, false);
  if (schema.items) walkFields(schema.items, visit, path, false);
  if (typeof schema.additionalProperties === 'object') walkFields(schema.additionalProperties, visit, path, false);
  for (const [name, field] of Object.entries(schema.properties ?? {})) walkFields(field, visit, [...path, name]);
}
