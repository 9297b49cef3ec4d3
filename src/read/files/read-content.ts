import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageFile } from '../../model/image.ts';
import { LEDGER_ENDING } from '../../model/ledger.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Captions, Recording } from '../../model/recording.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { fileMemory } from './file-memory.ts';
import { filesIn } from './files-in.ts';
import { joinRecordings } from './join-recordings.ts';
import { BESIDE, LITTER, printable } from './litter.ts';
import { isInside, readContentFile } from './read-content-file.ts';
import { readShown, readShownIn } from './read-shown.ts';

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
  /** What stands beside the articles, in `images/` and in `media/`. */
  images: ImageFile[];
  /** What stands beside the articles and in `media/`, with the captions and images of their names. */
  recordings: Recording[];
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

/** `dev` and the bench read all files again for each page; of most, what they were is known. */
const textOf = fileMemory<ContentFile>('texts');

async function readFolder(
  root: string,
  folder: string,
  kinds: readonly Kind[],
  content: Content,
  captions: Captions[],
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
      } else if (!LITTER.test(name)) {
        if (folder === 'articles' && (await readShown(root, `${folder}/${name}`, content, captions))) continue;
        const endings = kinds.map(({ ending }) => `*${ending}`).join(' and ');
        finding('stray-file', `${folder}/${name}`, `in ${folder}/ only ${endings} are read`);
      }
    }
  } catch (error) {
    finding('unreadable-file', folder, (error as Error).message);
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
    recordings: [],
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
  const captions: Captions[] = [];
  for (const [folder, kinds] of Object.entries(FOLDERS))
    await readFolder(real, folder, kinds, content, captions, wanted);
  await readShownIn(real, 'images', content, captions);
  await readShownIn(real, 'media', content, captions);
  const joined = joinRecordings(content.recordings, captions, content.images);
  content.recordings = joined.recordings;
  content.findings.push(...joined.findings);
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
