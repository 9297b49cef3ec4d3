import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import send from 'send';
import { recordingFile } from '../../addresses/images/recording-file.ts';
import type { Recording } from '../../model/recording.ts';
import { readContent } from '../../read/files/read-content.ts';
import { handedEdition } from '../handed-edition.ts';
import { publicFolderOf } from '../public-folder.ts';

/** The files of recordings and their captions as they are published, each with its own in the content folder. */
function filesOf(recordings: readonly Recording[]): Map<string, string> {
  const files = recordings.flatMap((recording) => [recording, ...recording.captions]);
  return new Map(files.map((one) => [recordingFile(one), one.file]));
}

/** The name of a published recording, whatever stands between it and the host, and of which file it tells the hash. */
const ASKED = /\/recordings\/([a-z0-9-]+-[0-9a-f]{10}\.[a-z0-9]+)(?:\?|$)/;

/**
 * Publishes the recordings of the folder `content` that articles play, as they are: they are copied, never read whole.
 * In development they are sent from where they lie, in whatever range a player asks for.
 */
export function recordings(content: string): AstroIntegration {
  return {
    name: 'postil:recordings',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = ASKED.exec(request.url ?? '')?.[1];
          if (!name) return next();
          readContent(content, publicFolderOf(content), () => false).then((found) => {
            const file = filesOf(found.recordings).get(name);
            if (file) send(request, encodeURI(file), { root: content, dotfiles: 'deny' }).pipe(response);
            else next();
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const articles = handedEdition()?.edition.articles ?? [];
        const files = [
          ...filesOf(articles.flatMap(({ figures }) => figures.flatMap(({ recording }) => recording ?? []))),
        ];
        if (files.length === 0) return;
        const folder = join(fileURLToPath(dir), 'recordings');
        await mkdir(folder, { recursive: true });
        for (const [name, file] of files) {
          await copyFile(join(content, file), join(folder, name), constants.COPYFILE_FICLONE);
        }
      },
    },
  };
}
