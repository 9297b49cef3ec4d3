import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { entitySchema } from '../../model/entity.ts';
import { workSchema } from '../../model/work.ts';
import type { Content } from '../../read/files/read-content.ts';
import { textAt } from '../../read/files/text-at.ts';
import { parseMarkdownFile, parseYamlFile } from '../../read/parse-file.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { readSettings } from '../read-settings.ts';
import { editorSchemas, SCHEMA_NAMES } from './editor-schemas.ts';

/** Where the schemas stand, from the folder in which commands are called; version control leaves it out. */
export const SCHEMAS_FOLDER = '.postil/schemas';

/** What an edition has that fields may name. */
function choicesOf(content: Content) {
  const { vocabulary } = readSettings(content);
  const [entityFields, workFields] = [entitySchema(vocabulary), workSchema(vocabulary)];
  return {
    vocabulary,
    entities: new Map(
      content.entities.map((file) => [file.id, parseMarkdownFile(file, entityFields).value?.name ?? file.id]),
    ),
    works: new Map(content.works.map((file) => [file.id, parseYamlFile(file, workFields).value?.title ?? file.id])),
    pages: content.pages.map(({ id }) => id),
  };
}

/**
 * Writes the schemas of an edition's files below `root`, for editors; those that are so already are left alone. Editors
 * use them for the files in `root`/content alone: of content that was read `from` another folder none are written.
 * Where they cannot be written, nothing is said: an edition needs none.
 */
export async function writeSchemas(root: string, from: string, content: Content): Promise<void> {
  if (resolve(from) !== resolve(root, 'content')) return;
  const folder = join(root, SCHEMAS_FOLDER);
  try {
    const schemas = editorSchemas(choicesOf(content));
    await mkdir(folder, { recursive: true });
    for (const name of SCHEMA_NAMES) {
      const path = join(folder, `${name}.json`);
      const text = `${JSON.stringify(schemas[name], null, 1)}\n`;
      if ((await textAt(path)) !== text) await writeWhole(path, text);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
