// npm run search -- "query": what a reader would find in the built site. See USAGE.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { slugOf } from '../../model/gathering.ts';
import { partialDate } from '../../model/partial-date.ts';
import { readContent } from '../../read/files/read-content.ts';
import { ratingTerms } from '../../render/rating-terms.ts';
import { searchFolder } from '../../search/index/search-folder.ts';
import { withBegun } from '../../search/query/with-begun.ts';
import type { EntityHit, ExcerptRun, Filters, SearchOptions } from '../../search/words/found.ts';
import { GATHERED } from '../../search/words/records.ts';
import { publicFolderOf } from '../public-folder.ts';
import { readSettings } from '../read-settings.ts';
import { calledAs } from './called-as.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `usage: ${calledAs('search')} "query" [options]
  --dir FOLDER         the built site (dist)
  --base PATH          the folder of SITE_URL with which it was built (/)
  --sort place         in the order of the text
  --literal            take each word as it is typed
  --deep               search notes and dossiers in any case
  --as then|now|DAY    answer as known on the day of the earliest article, today (now), or on a later day (1804-03-10)
  --kind, --entity, --rating, --known then|later, --article,
  --section, --series, --tag   narrow it; the last three by their words or by what their addresses end with`;
const OPTIONS = {
  dir: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  sort: { type: 'string', default: 'relevance' },
  literal: { type: 'boolean', default: false },
  deep: { type: 'boolean', default: false },
  as: { type: 'string', default: 'now' },
  kind: { type: 'string' },
  entity: { type: 'string' },
  rating: { type: 'string' },
  known: { type: 'string' },
  article: { type: 'string' },
  section: { type: 'string' },
  series: { type: 'string' },
  tag: { type: 'string' },
} as const;
const content = resolve(process.env.POSTIL_CONTENT ?? 'content');
const { vocabulary } = readSettings(await readContent(content, publicFolderOf(content)));
/** What the options take that do not take any word. */
const CHOICES: Record<string, readonly string[]> = {
  sort: ['relevance', 'place'],
  kind: [...vocabulary.kinds.keys()],
  rating: [...ratingTerms(vocabulary).keys()],
  known: ['then', 'later'],
};

const { values, positionals } = readArguments({ allowPositionals: true, options: OPTIONS }, USAGE, (values) => {
  const [name] = Object.entries(values).find(([name, value]) => CHOICES[name]?.includes(String(value)) === false) ?? [];
  if (name)
    return `Option '--${name}' takes ${CHOICES[name]?.join(', ')}, not "${values[name as keyof typeof values]}"`;
  if (!['then', 'now'].includes(values.as) && !partialDate.safeParse(values.as).success)
    return `Option '--as' takes then, now, or a day such as 1804-03-10, not "${values.as}"`;
  return undefined;
});

const print = (pieces: readonly ExcerptRun[]): string =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

if (!existsSync(values.dir)) {
  console.error(`There is no folder ${values.dir}: run "${calledAs('build')}" first.`);
  process.exit(1);
}
const { dir, base, sort, literal, deep, as, ...given } = values;
const filters: Filters = { ...(given as Filters) };
for (const name of GATHERED) if (filters[name]) filters[name] = slugOf(filters[name]);
const query = positionals.join(' ');
const options: SearchOptions = {
  sort: sort === 'place' ? 'place' : 'relevance',
  literal,
  deep,
  as: as === 'then' || as === 'now' ? as : { day: as },
  filters,
};
const search = searchFolder(dir, base);
const found = withBegun(await search.search(query, options), search.suggest(query), options);
if (found.state === 'index-missing') console.error(`The search index in ${dir} cannot be read.`);
if (found.correction) console.log(`${found.correction.typed} is taken for ${found.correction.shown}`);
if (found.narrowed) {
  const narrowed = Object.entries(found.narrowed).map(([name, value]) => `${name} ${value}`);
  console.log(`narrowed to ${narrowed.join(', ')}`);
}
if (found.missing.length > 0) console.log(`nowhere: ${found.missing.join(', ')}`);
const section = (name: string, lines: string[]) => {
  console.log(`\n${name}: ${lines.length}`);
  for (const [i, line] of lines.entries()) console.log(`${String(i + 1).padStart(3)}  ${line}`);
};
// In the order of the page: what the records answer, who and what, paragraphs, claims, what only the records have.
section(
  'answers',
  found.answers.map(
    ({ sentence, disputed, works, address }) =>
      `${sentence}${disputed ? ' [disputed]' : ''} (${works.map(({ label }) => label).join('; ')}) ${address}`,
  ),
);
const entityLine = (hit: EntityHit) => `${hit.name} (${hit.kind}, ${hit.mentions})${hit.as ? ` as ${hit.as}` : ''}`;
const isRecord = ({ excerpt }: EntityHit) => excerpt !== undefined;
section('entities', found.entities.filter((hit) => !isRecord(hit)).map(entityLine));
section(
  'paragraphs',
  found.paragraphs.map((hit) => `${hit.address} ${print(hit.excerpt)}`),
);
section(
  'claims',
  found.claims.map((hit) => `${hit.address} ${hit.rating}: ${print(hit.gist)} / ${print(hit.excerpt ?? hit.claim)}`),
);
// A record may speak of what came later.
const records = as === 'now' ? found.entities.filter(isRecord) : [];
if (records.length > 0)
  section(
    'records',
    records.map((hit) => `${entityLine(hit)}: ${print(hit.excerpt ?? [])}`),
  );
if (found.nearest.length > 0)
  section(
    'nearest names',
    found.nearest.map(({ name }) => name),
  );
process.exit(found.state === 'ok' ? 0 : 1);
