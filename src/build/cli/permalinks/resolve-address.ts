import { askedPlace } from '../../../addresses/asked/asked-place.ts';
import { type Resolution, resolveAsked } from '../../../addresses/asked/resolve-asked.ts';
import { addressesOf } from '../../../addresses/routes/addresses-of.ts';
import { ON_HOME } from '../../../addresses/routes/on-home.ts';
import type { Addresses } from '../../../addresses/site.ts';
import { comparedVersions } from '../../../addresses/versions/compared-versions.ts';
import { articleHistory } from '../../../export/article-history.ts';
import { articlePermalinks } from '../../../export/article-permalinks.ts';
import { decoded } from '../../../model/decoded.ts';
import type { Article, Edition } from '../../../model/edition.ts';
import { nearest } from '../../../model/rules/nearest.ts';
import { RESOLVE_WORDS as words } from '../../../words/en/resolve.ts';
import { versionCheck } from '../../for-pages/version-check.ts';
import { shownFragment, spanSaid } from './span-said.ts';

/** Where an address leads, as data. */
export interface ResolvedAddress {
  address: string;
  /** What it is: live, alias, tombstone, version, range, words, article or unknown. */
  what: string;
  article?: string;
  /** Where it leads, from the home page on; nothing if it leads nowhere. */
  leadsTo?: string | undefined;
  why: string[];
  /** What was worked out of a place in an article. */
  details?: Resolution | { sha256: string };
}

type Told = Pick<ResolvedAddress, 'what' | 'leadsTo' | 'why'>;

/** What is said of a place in an article. */
function told(resolution: Resolution, page: string): Told {
  switch (resolution.what) {
    case 'article':
      return { what: 'article', leadsTo: page, why: [words.article] };
    case 'note':
      return { what: 'live', leadsTo: `${page}#note-${resolution.note.id}`, why: [words.note(resolution.note.id)] };
    case 'note-alias':
      return {
        what: 'alias',
        leadsTo: `${page}#note-${resolution.note.id}`,
        why: [words.noteAlias(resolution.note.id)],
      };
    case 'note-fact': {
      const { note, fact, known } = resolution;
      const leadsTo = `${page}#note-${note.id}${known ? `_${fact}` : ''}`;
      if (known) return { what: 'live', leadsTo, why: [words.noteFact(note.id, fact)] };
      return { what: 'unknown', leadsTo, why: [words.noteFactGone(note.id, fact)] };
    }
    case 'range': {
      const fragment = resolution.spans.map(shownFragment).filter(Boolean).join(',');
      const why = resolution.spans.flatMap(spanSaid);
      return { what: 'range', leadsTo: fragment ? `${page}#${fragment}` : page, why: [...new Set(why)] };
    }
    case 'words': {
      const { found, version = '', span } = resolution.quote;
      const how = found === 'then' ? words.stood(version) : found === 'now' ? words.stand : words.nearly;
      const fragment = shownFragment(span);
      const ends = spanSaid(span).filter((line) => line !== words.whole && found !== 'now');
      return {
        what: 'words',
        leadsTo: fragment || span.first.state !== 'live' ? `${page}#${fragment || span.asked.first}` : page,
        why: [how, ...ends],
      };
    }
    case 'unknown':
      return { what: 'unknown', leadsTo: page, why: [words.unknownPlace] };
    default: {
      const { what, end, changed, part } = resolution;
      const why = [
        words.end(end),
        ...(changed ? [words.changed([end.asked])] : []),
        ...(part ? [words.part(part)] : []),
      ];
      return { what, leadsTo: `${page}#${end.id ?? end.asked}`, why };
    }
  }
}

/** A version of an article, by the rest of a path. */
function versionAt(article: Article, rest: string, to: Addresses): Omit<ResolvedAddress, 'address'> | undefined {
  const [, id = ''] = /^v\/([\d-]+?)(?:\/|\.txt|$)/.exec(rest) ?? [];
  const all = articlePermalinks(article, to, String, (one) => versionCheck(article.ledger, one)).versions;
  const version = all.find((one) => one.id === id);
  if (!version) return undefined;
  const [, until] = /^v\/[\d-]+\/changes(?:\/([\d-]+))?\/?$/.exec(rest) ?? [];
  if (/^v\/[\d-]+\/changes/.test(rest)) {
    const isPage =
      !version.current &&
      (until === undefined || comparedVersions(all).some((one) => one.version === id && one.until === until));
    if (!isPage) return undefined;
    return {
      what: 'version',
      article: article.id,
      leadsTo: to.sinceVersion(article.id, id, until),
      why: [words.comparison],
    };
  }
  const { sha256, current } = version;
  const why = [words.version(current, sha256)];
  return { what: 'version', article: article.id, leadsTo: version.address, why, details: { sha256 } };
}

/** What an address of another page than an article's is. */
function ofPage(path: string, hash: string, { withdrawn, entities, articles }: Edition, known: string[]): Told {
  const one = withdrawn.find(({ address }) => [path, path + hash].includes(address));
  if (one) {
    const leadsTo = one.instead ? `/${one.instead}` : `/${one.address}`;
    return { what: 'tombstone', leadsTo, why: [words.withdrawn(one.on, one.reason)] };
  }
  for (const [folder, records] of [
    ['entities', entities],
    ['articles', articles.map(({ id, meta }) => ({ id, formerIds: meta.formerIds }))],
  ] as const) {
    const owner = records.find(({ formerIds }) => formerIds.some((id) => path === `${folder}/${id}/`));
    if (owner) return { what: 'alias', leadsTo: `/${folder}/${owner.id}/`, why: [words.former] };
  }
  const id = askedPlace('', hash).id;
  const place = known.find((one) => one.toLowerCase() === `${path}#${id}`.toLowerCase());
  if (id && place) return { what: 'live', leadsTo: `/${place}`, why: [words.place] };
  if (path === '' || known.includes(path)) {
    const leadsTo = `/${path}`;
    if (!id) return { what: 'live', leadsTo, why: [words.page] };
    const own = known.filter((one) => one.startsWith(`${path}#`));
    return { what: 'unknown', leadsTo, why: [words.placeGone(id, nearest(`${path}#${id}`, own))] };
  }
  return { what: 'unknown', why: [words.unknown(nearest(path, known))] };
}

/**
 * Where an address leads in an edition, and why. It may be whole, a path, a path within some folder, or a fragment of
 * the article `only`; what was damaged on its way is mended as the page itself mends it.
 */
export function resolveAddress(address: string, edition: Edition, to: Addresses, only?: string): ResolvedAddress {
  const given = /^[?#]/.test(address) && only !== undefined ? `/articles/${only}/${address}` : address;
  const { pathname, search, hash } = new URL(given, 'https://site.invalid/');
  const path = decoded(pathname).replace(/index\.html$/, '');
  const articles = edition.articles.map((article) => ({ article, ids: [article.id, ...article.meta.formerIds] }));
  for (const { article, ids } of articles) {
    for (const id of ids) {
      // A bare id, an article's folder wherever the site stands, a file of it; a fragment that was taken for a folder.
      const found = new RegExp(`(?:^/|/articles/)${id}(?:/|$)(.*)$`, 'i').exec(path);
      if (!found) continue;
      const rest = found[1] ?? '';
      const version = versionAt(article, rest, to);
      if (version) return { address, ...version };
      const [, share] = /^(p\d+[a-z]*(?:[-,]p?\d+[a-z]*)*)\/?$/i.exec(rest) ?? [];
      const lost = share ? `#${share}` : rest.startsWith('#') ? rest : '';
      if (rest && !lost) break;
      const permalinks = articlePermalinks(article, to, String, (one) => versionCheck(article.ledger, one));
      const { paragraphs } = articleHistory(article);
      const resolution = resolveAsked(permalinks, paragraphs, askedPlace(search, hash || lost), article.tables);
      const { what, leadsTo, why } = told(resolution, to.article(article.id));
      const former = id === article.id ? [] : [words.former];
      // The whole of an article that was renamed is one more address for it.
      const kind = former.length > 0 && what === 'article' ? 'alias' : what;
      return { address, what: kind, article: article.id, leadsTo, why: [...former, ...why], details: resolution };
    }
  }
  const pages = [to.claims, to.works, to.entities, to.search, to.corrections, to.data()];
  const ofArticles = edition.articles.flatMap(({ id }) => [to.cite(id), to.changes(id)]);
  const archive = edition.articles.length > ON_HOME ? [to.articles] : [];
  const own = edition.pages.map(({ id }) => to.page(id));
  const known = [
    ...addressesOf(edition),
    ...[...pages, ...archive, ...ofArticles, ...own].map((one) => one.slice(to.home.length)),
  ];
  const clean = path.replace(/^\//, '');
  const tail = known.find((one) => !one.includes('#') && clean.endsWith(`/${one}`)) ?? clean;
  return { address, ...ofPage(tail, hash, edition, known) };
}
