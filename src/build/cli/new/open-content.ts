import { resolve } from 'node:path';
import { type Content, readContent } from '../../../read/files/read-content.ts';
import { publicFolderOf } from '../../public-folder.ts';
import { type ReadSettings, readSettings } from '../../read-settings.ts';
import { Misused } from '../ask/end-command.ts';

/** The content folder as it was called, and the words of the edition; throws `Misused` if there is no such folder. */
export async function openContent(called: string): Promise<Content & { vocabulary: ReadSettings['vocabulary'] }> {
  const content = await readContent(resolve(called), publicFolderOf(resolve(called)));
  const [none] = content.findings.filter(({ file }) => file === 'content');
  if (none) throw new Misused(`${none.message}: ${none.fix}`);
  return { ...content, vocabulary: readSettings(content).vocabulary };
}
