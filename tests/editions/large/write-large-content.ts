import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { Random } from '../../fixtures/random.ts';

const ARTICLES = 6;
const PARAGRAPHS = 16;
const ENTITIES = 40;
// More than one page of the list has room for.
const WORKS = 310;

const SYLLABLES = 'bar cor del fen gal hom jor kel lun mar nor pel quin ros sel tam ul ver win zor'.split(' ');
const WORDS =
  'the boats of a quiet harbour town were counted every spring by clerks who wrote in green ink and kept their books in tin boxes against salt water while gulls sat on warm roofs nobody had asked them to stay when winter came early that year ropes froze to their rings so crews walked home over ice carrying lamps'.split(
    ' ',
  );
const KINDS = ['faction', 'leader', 'person', 'organisation', 'place', 'event'];
const CLAIM_KINDS = ['fact', 'figure', 'attribution', 'forecast', 'judgement', 'analogy'];
const RATINGS = ['corroborated', 'disputed', 'overtaken', 'came-true', 'did-not-come-true', 'unverifiable', 'opinion'];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A name of two words that no other number has. */
const nameOf = (n: number) =>
  [n % 20, Math.floor(n / 20) + 3]
    .map((at, part) => capital(`${SYLLABLES[at]}${SYLLABLES[(at * 7 + n + part) % 20]}`))
    .join(' ');

const sentence = (random: Random, least: number) =>
  `${capital(Array.from({ length: least + random.below(9) }, () => random.of(WORDS)).join(' '))}.`;

/** Pages of prose and their frontmatter, in which every paragraph names entities and makes claims. */
function article(n: number, random: Random): string {
  const blocks: string[] = [];
  const claims: object[] = [];
  const named = new Set<number>();
  for (let at = 0; at < PARAGRAPHS; at++) {
    if (at % 4 === 3) blocks.push(`## Part ${at} of the year ${1900 + n}`);
    const sentences = Array.from({ length: 3 }, (_, part) => {
      const entity = random.below(ENTITIES);
      named.add(entity);
      const quote = `${random.of(WORDS)} mark ${n}.${at}.${part} ${random.of(WORDS)}`;
      const known = random.below(3) === 0 ? `${2001 + random.below(20)}-0${1 + random.below(9)}` : 'then';
      if (part < 2)
        claims.push({
          ...{ id: `c-${at}-${part}`, quote, kind: random.of(CLAIM_KINDS), rating: random.of(RATINGS), known },
          ...{ claim: sentence(random, 6), gist: sentence(random, 4).slice(0, 89), note: sentence(random, 20) },
          ...{ works: [`w-${random.below(WORKS)}`], key: random.below(3) === 0 },
        });
      return `${sentence(random, 5)} ${capital(random.of(WORDS))} ${nameOf(entity)} ${quote} ${sentence(random, 8)}`;
    });
    blocks.push(sentences.join(' '));
  }
  const meta = {
    ...{ title: `Books of the year ${1900 + n}`, deck: sentence(random, 10), byline: nameOf(n) },
    ...{ published: `2026-0${1 + (n % 9)}-11`, asOf: '2001', entities: [...named].sort().map((one) => `e-${one}`) },
    claims,
  };
  return `---\n${stringify(meta)}---\n\n${blocks.join('\n\n')}\n`;
}

function entity(n: number, random: Random): string {
  const kind = KINDS[n % KINDS.length] as string;
  const next = n + 1 + random.below(ENTITIES - 3);
  const meta = {
    ...{ name: nameOf(n), kind, summary: sentence(random, 12), works: [`w-${random.below(WORKS)}`] },
    since: [{ on: `20${10 + random.below(10)}`, text: sentence(random, 8), works: [`w-${random.below(WORKS)}`] }],
    relations: ['leads', 'pledged-to', 'broke-with'].map((type, at) => ({
      ...{ type, target: `e-${(next + at) % ENTITIES}` },
      ...{ from: `19${50 + random.below(40)}`, works: [`w-${random.below(WORKS)}`] },
    })),
    ...(kind === 'place' && { coordinates: { lat: random.below(140) - 70, lon: random.below(340) - 170 } }),
    ...(kind === 'event' && { date: { from: `19${60 + random.below(30)}-05` } }),
  };
  return `---\n${stringify(meta)}---\n\n${sentence(random, 30)}\n`;
}

const work = (n: number, random: Random) =>
  stringify({
    ...{ type: 'report', title: sentence(random, 5), publisher: nameOf(n), issued: `19${10 + (n % 90)}` },
    ...{ URL: `https://example.org/works/${n}`, weight: random.of(['A', 'B', 'C']) },
  });

/** Writes an edition of several articles about the same entities to `folder`: always the same. */
export function writeLargeContent(folder: string): void {
  const random = new Random(5);
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (let n = 0; n < ARTICLES; n++) write(`articles/year-${1900 + n}.md`, article(n, random));
  for (let n = 0; n < ENTITIES; n++) write(`entities/e-${n}.md`, entity(n, random));
  for (let n = 0; n < WORKS; n++) write(`works/w-${n}.yaml`, work(n, random));
}
