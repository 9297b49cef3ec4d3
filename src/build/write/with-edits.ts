import { LEDGER_ENDING } from '../../model/ledger.ts';
import { normaliseText } from '../../read/files/normalise-text.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';

/** A file of the content folder that shall get a text; `before` is the one it was read with, byte for byte. */
export interface FileEdit {
  /** From the content folder on: `articles/<id>.md`. */
  name: string;
  before: string | undefined;
  text: string;
}

/** What the bench suggests no more. */
export const SUGGESTIONS = 'suggestions.yaml';

/** What was published and leads to nothing any more. */
export const WITHDRAWN = 'withdrawn.yaml';

/** What the edition says of itself. */
const SETTINGS = 'edition.yaml';

const OWN: Record<string, 'suggestions' | 'settings' | 'withdrawn'> = {
  [SUGGESTIONS]: 'suggestions',
  [SETTINGS]: 'settings',
  [WITHDRAWN]: 'withdrawn',
};

const byPath = (a: ContentFile, b: ContentFile) => (a.path < b.path ? -1 : 1);

/** The content with some files as they shall be; nothing is written. */
export function withEdits(content: Content, edits: readonly FileEdit[]): Content {
  const after = { ...content };
  for (const { name, text } of edits) {
    const own = OWN[name];
    if (own) {
      after[own] = { path: `content/${name}`, id: own, text: normaliseText(text) };
      continue;
    }
    const [folder = '', file = ''] = name.split('/');
    const isLedger = file.endsWith(LEDGER_ENDING);
    const list = isLedger ? 'ledgers' : (folder as 'articles' | 'entities' | 'works' | 'pages');
    const fresh: ContentFile = {
      path: `content/${name}`,
      id: isLedger ? file.slice(0, -LEDGER_ENDING.length) : file.replace(/\.[^.]+$/, ''),
      text: normaliseText(text),
    };
    after[list] = [...after[list].filter(({ path }) => path !== fresh.path), fresh].sort(byPath);
  }
  return after;
}
