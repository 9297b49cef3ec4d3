import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the content folder, as text, with the path that findings print. */
export interface SourceFile {
  /** `content/articles/x.md`: the content folder's own name, then the path inside it. */
  path: string;
  /** The file's name without its ending. */
  id: string;
  text: string;
}

/** The files of an edition, each list in the order of the names. */
export interface Content {
  articles: SourceFile[];
  entities: SourceFile[];
  works: SourceFile[];
  ledgers: SourceFile[];
}

async function readFolder(root: string, folder: string, ending: string): Promise<SourceFile[]> {
  const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const chosen = names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).sort();
  return Promise.all(
    chosen.map(async (name) => ({
      path: `content/${folder}/${name}`,
      id: name.slice(0, -ending.length),
      // Composed letters, so that a name or quote is found however its accents were typed (Unicode, NFC).
      text: (await readFile(join(root, folder, name), 'utf8')).replace(/^\uFEFF/, '').normalize('NFC'),
    })),
  );
}

/** All files of the content folder `root`; a folder that is not there is an empty one. */
export async function readContent(root: string): Promise<Content> {
  const [articles, entities, works, ledgers] = await Promise.all([
    readFolder(root, 'articles', '.md'),
    readFolder(root, 'entities', '.md'),
    readFolder(root, 'works', '.yaml'),
    readFolder(root, 'articles', '.permalinks.json'),
  ]);
  return { articles, entities, works, ledgers };
}
