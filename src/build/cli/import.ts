// postil import FILE…: makes articles of documents, and claims of annotations. See USAGE.
import { endCommand, Misused } from './ask/end-command.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('import')} FILE… [--deck WORDS] [--title WORDS] [--published DAY] [--id ID]
       ${calledAs('import')} --annotations FILE [--article ID]
FILE is a Word file (.docx), EPUB, HTML, Markdown, plain text, or the export of WordPress (.xml), of which each post
becomes an article; others (.odt, .rtf) are read by pandoc, if it is installed. Each becomes an article, its notes the
article's own, its images copied to images/<id>/ of the content folder; what was changed or left out is said, with its
place. No host is asked: images of other hosts are named and left out.
Annotations are those of W3C as JSON-LD, or what Hypothesis or Recogito export as JSON. Each becomes the draft of a claim
at the words that it is about; where that is not certain, it is said and left out.
options:
  --article ID       the article of annotations whose page is none of this edition
  --content FOLDER   the edition's content folder (content)
  --dry-run          say what would become of them, and write nothing
exit codes: 0 done; 1 a file could not be taken, or would not pass the check; 2 the command is wrong`;

const text = { type: 'string' } as const;
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
  ...{ deck: text, title: text, published: text, id: text, language: text, annotations: text, article: text },
} as const;

const read = () => readArguments({ allowPositionals: true, options: OPTIONS }, USAGE);
export type ImportOptions = ReturnType<typeof read>['values'];

const { values, positionals } = read();
await endCommand(USAGE, async () => {
  const { annotations } = values;
  if (annotations !== undefined) {
    if (positionals.length > 0) throw new Misused('import documents and annotations one after the other');
    return (await import('./import/import-annotations.ts')).importAnnotations(annotations, values);
  }
  if (positionals.length === 0) throw new Misused('name a file');
  if (positionals.length > 1 && (values.id || values.title)) throw new Misused('one title or id fits one file');
  const { importArticle } = await import('./import/import-article.ts');
  for (const file of positionals) await importArticle(file, values);
});
