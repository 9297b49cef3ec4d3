import { editFrontmatter } from '../../../edit/edit-frontmatter.ts';
import { entitySchema } from '../../../model/entity.ts';
import { parseMarkdownFile } from '../../../read/parse-file.ts';
import { readSettings } from '../../read-settings.ts';
import type { FileEdit } from '../../write/with-edits.ts';
import { rawText } from '../../write/write-edits.ts';
import type { AddOptions } from '../add.ts';
import { ask } from '../ask/ask.ts';
import { Misused } from '../ask/end-command.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import { openContent } from '../new/open-content.ts';
import { askWikidata, WIKIDATA } from './ask-wikidata.ts';

const NONE = 'none';

/** Which of the items an editor takes; on no terminal the one that was named, or none. */
async function choose(ids: readonly string[], take: string | undefined): Promise<string | undefined> {
  if (ids.length === 0 && take === undefined) return undefined;
  const question = { name: 'which', words: 'Which is it', choices: [...ids, NONE], otherwise: NONE };
  const { which = NONE } = await ask({ which: take }, [question]);
  return which === NONE ? undefined : which;
}

/**
 * Asks Wikidata which items may be entities of the edition, those of these ids or all that name none, and writes the
 * one that an editor takes into `wikidata` of the record; nothing is taken by itself.
 */
export async function addWikidata(
  ids: readonly string[],
  options: AddOptions,
  fetched: typeof fetch = fetch,
): Promise<void> {
  const { vocabulary, ...content } = await openContent(options.content);
  const { settings } = readSettings(content);
  const records = content.entities.flatMap((file) => {
    const { value } = parseMarkdownFile(file, entitySchema(vocabulary));
    return value ? [{ id: file.id, ...value }] : [];
  });
  const unknown = ids.filter((id) => !records.some((one) => one.id === id));
  if (unknown.length > 0) throw new Misused(`there is no entity ${unknown.map((id) => `"${id}"`).join(', ')}`);
  const open = records.filter(({ id, wikidata }) => (ids.length > 0 ? ids.includes(id) : wikidata === undefined));
  const names = `${open.length} ${open.length === 1 ? 'name' : 'names'}`;
  if (!options.online) throw new Misused(`with --online ${WIKIDATA} is asked for ${names}`);
  if (options.take && open.length !== 1) throw new Misused('--take is for one entity: name it');
  console.log(`asking ${WIKIDATA} for ${names}`);
  const ownerOf = new Map(records.flatMap(({ id, wikidata }) => (wikidata ? [[wikidata, id]] : [])));
  const edits: FileEdit[] = [];
  for (const { id, name, kind } of open) {
    const items = await askWikidata(name, settings.language, fetched);
    console.log(`${id}: ${name} (${kind})${items.length === 0 ? ': nothing has this name' : ''}`);
    for (const item of items) {
      const owner = ownerOf.get(item.id);
      console.log(`  ${item.id}  ${item.words}${owner ? ` (${owner} has it)` : ''}`);
    }
    const free = items.filter((item) => !ownerOf.has(item.id)).map((item) => item.id);
    const taken = await choose(free, options.take);
    if (taken === undefined) continue;
    if (!free.includes(taken)) throw new Misused(`${taken} is none of those that ${id} may be`);
    ownerOf.set(taken, id);
    const file = `entities/${id}.md`;
    const before = (await rawText(options.content, file)) as string;
    const text = editFrontmatter(before, [{ op: 'set', path: ['wikidata'], value: taken }]);
    edits.push({ name: file, before, text });
  }
  if (edits.length > 0) await finishEdits(options.content, edits, options['dry-run']);
  console.log(`${edits.length} of ${names} taken`);
}
