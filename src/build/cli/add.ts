// postil add: works from what other programs export, and what entities are in Wikidata. See USAGE.
import { endCommand, Misused } from './ask/end-command.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('add')} work FILE|- [--weight WEIGHT] [--content FOLDER] [--dry-run]
       ${calledAs('add')} work DOI|ISBN --online
       ${calledAs('add')} wikidata [ENTITY…] --online [--take ITEM]
FILE is BibTeX, RIS or CSL-JSON, as Zotero exports them; - reads what is pasted or piped. No other host is asked, but
with --online for a DOI (api.crossref.org) or an ISBN (openlibrary.org), and with --online for the
names of entities (www.wikidata.org): of those of these ids, or of all that name no item, it lists the items that they
may be, and asks which is meant. Nothing is taken by itself.
options:
  --weight WEIGHT    how far the works are to be trusted; the last of the edition's weights if it is left out
  --take ITEM        the item that the one entity is, one of those that are listed
  --content FOLDER   the edition's content folder (content)
  --dry-run          say what would be written, and write nothing
exit codes: 0 done; 1 nothing could be taken; 2 the command is wrong`;

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  weight: { type: 'string' },
  take: { type: 'string' },
  online: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

const read = () => readArguments({ allowPositionals: true, options: OPTIONS }, USAGE);
export type AddOptions = ReturnType<typeof read>['values'];

const { values, positionals } = read();
await endCommand(USAGE, async () => {
  const [what, from, ...more] = positionals;
  if (what === 'wikidata') {
    const ids = from === undefined ? [] : [from, ...more];
    return (await import('./add/add-wikidata.ts')).addWikidata(ids, values);
  }
  if (what !== 'work') throw new Misused(`say: ${calledAs('add')} work FILE`);
  if (!from || more.length > 0) throw new Misused('name one file, or - for what is piped');
  await (await import('./add/add-works.ts')).addWorks(from, values);
});
