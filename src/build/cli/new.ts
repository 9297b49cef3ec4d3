// postil new article|entity|work|claim: writes a file, or a claim into an article, that passes the check. See USAGE.
import { endCommand, Misused } from './ask/end-command.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('new')} article TITLE --deck WORDS [--published DAY] [--as-of DATE] [--language TAG]
       ${calledAs('new')} entity NAME --kind KIND --summary WORDS
       ${calledAs('new')} work TITLE --url ADDRESS [--type TYPE] [--weight WEIGHT] [--in TITLE] [--issued DATE]
       ${calledAs('new')} claim ARTICLE --quote WORDS --claim SENTENCE --kind KIND --gist WORDS --note WORDS
           [--rating RATING] [--known DATE] [--works ID,ID] [--key] [--at NUMBER]
What is required and not given is asked for, if there is a terminal.
options:
  --id ID            the name of the file, or of the claim, where it shall not be made from the words
  --at NUMBER        of a quote that stands in several places, which one is meant: 1 is the first
  --content FOLDER   the edition's content folder (content)
  --dry-run          say what would be written, and write nothing
exit codes: 0 done; 1 it would not pass the check, nothing was written; 2 the command is wrong`;

const text = { type: 'string' } as const;
const content = { type: 'string', default: 'content' } as const;
const off = { type: 'boolean', default: false } as const;
const OPTIONS = {
  ...{ content, 'dry-run': off, key: off },
  ...{ id: text, deck: text, published: text, 'as-of': text, language: text, kind: text, summary: text, url: text },
  ...{ type: text, weight: text, in: text, issued: text, quote: text, claim: text, gist: text, note: text },
  ...{ rating: text, known: text, works: text, at: text },
};

const read = () => readArguments({ allowPositionals: true, options: OPTIONS }, USAGE);
export type NewOptions = ReturnType<typeof read>['values'];

const MAKERS: Record<string, () => Promise<(name: string | undefined, options: NewOptions) => Promise<unknown>>> = {
  article: async () => (await import('./new/new-article.ts')).newArticle,
  entity: async () => (await import('./new/new-entity.ts')).newEntity,
  work: async () => (await import('./new/new-work.ts')).newWork,
  claim: async () => (await import('./new/new-claim.ts')).newClaim,
};

const { values, positionals } = read();
await endCommand(USAGE, async () => {
  const [what = '', name, ...more] = positionals;
  const maker = Object.hasOwn(MAKERS, what) ? MAKERS[what] : undefined;
  if (!maker) throw new Misused(what ? `nothing is called "${what}" here` : 'say what: article, entity, work or claim');
  if (more.length > 0) throw new Misused(`what is "${more.join(' ')}"? Put words of several into quotes`);
  await (await maker())(name, values);
});
