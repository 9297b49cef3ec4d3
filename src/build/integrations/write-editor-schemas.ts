import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readContent } from '../../read/files/read-content.ts';
import { publicFolderOf } from '../public-folder.ts';
import { writeSchemas } from '../schemas/write-schemas.ts';

/** How long files must have been still, in milliseconds: many change at once when a branch is changed. */
const STILL = 500;

/** In development, keeps the schemas for editors below `root` up to date with the records of the folder `content`. */
export function writeEditorSchemas(root: string, content: string): AstroIntegration {
  return {
    name: 'postil:write-editor-schemas',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const write = async () => writeSchemas(root, content, await readContent(content, publicFolderOf(content)));
        const records = ['entities', 'works', 'pages'].map((folder) => join(content, folder) + sep);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!records.some((folder) => file.startsWith(folder))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void write().catch(console.error), STILL);
          timer.unref();
        });
        write().catch(console.error);
      },
    },
  };
}
