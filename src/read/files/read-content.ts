import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type ImageFile, isImageName } from '../../model/image.ts';
import { LEDGER_ENDING } from '../../model/ledger.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { fileMemory } from './file-memory.ts';
import { isInside, readContentFile } from './read-content-file.ts';
import { readImage } from './read-image.ts';

/** A file of the content folder, as text, with the path that findings print. */
export interface ContentFile {
  /** `content/articles/x.md`: the content folder's own name, then the path inside it. */
  path: string;
  /** The file's name without its ending. */
  id: string;
  text: string;
  /** Why it cannot be used; it has no text then. */
  problem?: Finding;
}

/** The files of an edition, each list in the order of the names. */
export interface Content {
  articles: ContentFile[];
  entities: ContentFile[];
  works: ContentFile[];
  /** Pages of the edition's own. */
  pages: ContentFile[];
  ledgers: ContentFile[];
  /** What stands beside the articles and in `images/`. */
  images: ImageFile[];
  /** What the edition says of itself, `edition.yaml`. */
  settings?: ContentFile;
  /** Its own style, `theme.css`. */
  theme?: ContentFile;
  /** The list of published addresses, `addresses.txt`, and those that lead to nothing any more, `withdrawn.yaml`. */
  addresses?: ContentFile;
  withdrawn?: ContentFile;
  /** What the bench suggests no more, `suggestions.yaml`. */
  suggestions?: ContentFile;
  /** The files that are published as they are, from the root of the site on. */
  publicFiles: string[];
  /** What is wrong with the folders: what cannot be read, or would be left out unsaid. */
  findings: Finding[];
}

interface Kind {
  list: 'articles' | 'entities' | 'works' | 'pages' | 'ledgers';
  ending: string;
  most: number;
}

/** What each folder holds, by the ending of the name; the longer ending first. */
const FOLDERS: Record<string, Kind[]> = {
  articles: [
    { list: 'ledgers', ending: LEDGER_ENDING, most: LIMITS.ledgerBytes },
    { list: 'articles', ending: '.md', most: LIMITS.bytes },
  ],
  entities: [{ list: 'entities', ending: '.md', most: LIMITS.bytes }],
  works: [{ list: 'works', ending: '.yaml', most: LIMITS.bytes }],
  pages: [{ list: 'pages', ending: '.md', most: LIMITS.bytes }],
};

/** What stands beside a file and is named like it: of macOS on the disks of others, and of Emacs while it edits. */
const BESIDE = /^\.[_#]/;
/** What editors and systems leave lying about. */
const LITTER = /^\.|~$|\.(?:tmp|bak|orig|swp)$|^#.*#$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** `dev` and the bench read all files again for each page; of most, what they were is known. */
const [textOf, imageAt] = [fileMemory<ContentFile>('texts'), fileMemory<ImageFile>('images')];

const printable = (name: string): string => name.replace(/\p{C}/gu, '\uFFFD');

async function readFolder(
  root: string,
  folder: string,
  kinds: readonly Kind[],
  content: Content,
  wanted: (path: string) => boolean,
): Promise<void> {
  const at = join(root, folder);
  const finding = (rule: 'stray-file' | 'link-outside' | 'unreadable-file', name: string, detail?: string) =>
    content.findings.push(
      findingOf(
        rule,
        { file: `content/${printable(name)}`, line: 1, column: 1 },
        {
          value: printable(name),
          ...(detail && { detail }),
        },
      ),
    );
  const found = await lstat(at).catch(() => undefined);
  if (!found) return;
  try {
    if (!(await isInside(at, root))) return void finding('link-outside', folder);
    const names = (await readdir(at)).sort();
    for (const name of names) {
      const kind = BESIDE.test(name) ? undefined : kinds.find(({ ending }) => name.endsWith(ending));
      if (kind) {
        const id = name.slice(0, -kind.ending.length);
        const file = { path: `content/${folder}/${printable(name)}`, id };
        const known = folder === 'articles' && !wanted(file.path);
        content[kind.list].push(
          known
            ? { ...file, text: '' }
            : await textOf(join(at, name), () => readContentFile(join(at, name), root, file, kind.most)),
        );
      } else if (folder === 'articles' && isImageName(name) && !LITTER.test(name)) {
        const path = `${folder}/${name}`;
        content.images.push(await imageAt(join(root, path), () => readImage(root, path)));
      } else if (!LITTER.test(name)) {
        const endings = kinds.map(({ ending }) => `*${ending}`).join(' and ');
        finding('stray-file', `${folder}/${name}`, `in ${folder}/ only ${endings} are read`);
      }
    }
  } catch (error) {
    finding('unreadable-file', folder, (error as Error).message);
  }
}

/** All images of `images/` and the folders in it; whatever else stands there would be left out unsaid. */
async function readImages(root: string, content: Content): Promise<void> {
  for (const name of await filesIn(join(root, 'images'))) {
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (LITTER.test(last) || BESIDE.test(last)) continue;
    const path = `images/${name}`;
    if (isImageName(last)) content.images.push(await imageAt(join(root, path), () => readImage(root, path)));
    else {
      const facts = { value: printable(path), detail: 'in images/ only images are read' };
      content.findings.push(findingOf('stray-file', { file: `content/${printable(path)}`, line: 1, column: 1 }, facts));
    }
  }
}

/** Why a path is no content folder: a build of it would take away all that is published. */
async function whyNoContent(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return 'there is no such folder';
  const names = await readdir(path).catch(() => undefined);
  if (names === undefined) return 'it is no folder that can be read';
  const known = ['articles', 'entities', 'works'];
  return names.some((name) => known.includes(name)) ? undefined : `it has none of the folders ${known.join(', ')}`;
}

/** The files in a folder and in those within it, relative to it, with slashes; none if there is no such folder. */
async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * All files of the content folder `root`; a folder in it that is not there is an empty one. Never throws, never waits
 * for a pipe, and reads nothing outside `root`: what cannot be read is in the findings. Of `publicFolder`, which is
 * published as it is, it takes the names; of articles and ledgers that are not `wanted`, their paths and ids.
 */
export async function readContent(
  root: string,
  publicFolder: string,
  wanted: (path: string) => boolean = () => true,
): Promise<Content> {
  const content: Content = {
    articles: [],
    entities: [],
    works: [],
    pages: [],
    ledgers: [],
    images: [],
    publicFiles: await filesIn(publicFolder),
    findings: [],
  };
  const real = await realpath(root).catch(() => undefined);
  const detail = await whyNoContent(real);
  if (real === undefined || detail) {
    const fix = 'name the folder that holds articles/, entities/ and works/, with --content';
    const facts = { value: root, detail: detail ?? '', fix };
    content.findings.push(findingOf('unreadable-file', { file: 'content', line: 1, column: 1 }, facts));
    return content;
  }
  for (const [folder, kinds] of Object.entries(FOLDERS)) await readFolder(real, folder, kinds, content, wanted);
  await readImages(real, content);
  for (const [list, name] of [
    ['addresses', 'addresses.txt'],
    ['withdrawn', 'withdrawn.yaml'],
    ['suggestions', 'suggestions.yaml'],
    ['settings', 'edition.yaml'],
    ['theme', 'theme.css'],
  ] as const) {
    const at = join(real, name);
    if (!(await lstat(at).catch(() => undefined))) continue;
    const file = { path: `content/${name}`, id: list };
    content[list] = await textOf(at, () => readContentFile(at, real, file, LIMITS.ledgerBytes));
  }
  return content;
}
