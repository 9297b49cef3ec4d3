import type { Vocabulary } from '../../model/vocabulary/vocabulary.ts';
import { readContent } from '../../read/files/read-content.ts';
import { publicFolderOf } from '../public-folder.ts';
import { readSettings } from '../read-settings.ts';

/** The words that the edition in `root` has for its things now. */
export async function currentVocabulary(root: string): Promise<Vocabulary> {
  return readSettings(await readContent(root, publicFolderOf(root))).vocabulary;
}
