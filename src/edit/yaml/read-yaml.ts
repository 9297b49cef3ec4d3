import type { Document } from 'yaml';
import { documentToEdit } from '../../read/yaml/read-document.ts';

/** YAML that was read: the document with the places of all that stands in it, and what it says. */
export interface ReadYaml {
  document: Document.Parsed;
  /** What it says, not to be changed; nothing if it cannot be read. */
  said: { data: unknown } | undefined;
}

/** Reads YAML to be edited. */
export function readYaml(text: string): ReadYaml {
  const { document, data } = documentToEdit(text);
  if (document.errors.length > 0) return { document, said: undefined };
  try {
    return { document, said: { data: data() } };
  } catch {
    return { document, said: undefined };
  }
}
