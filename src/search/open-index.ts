import { decodeRecord, type Indexed } from './decode-record.ts';

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string }>;
}

/** One part of the index, as Pagefind's own class opens it. */
interface PagefindInstance {
  init: (language: string, options: { load_wasm: boolean }) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

/** What the build leaves of Pagefind's module. */
export interface PagefindModule {
  PagefindInstance: new (options: { basePath: string; baseUrl: string }) => PagefindInstance;
}

/** A record that answers, before it is loaded. */
export interface Answer {
  id: string;
  score: number;
  load: () => Promise<Indexed>;
}

/** One part of the index, opened. */
export interface OpenPart {
  /** The records with a word that begins so, best first. */
  ask: (beginning: string) => Promise<Answer[]>;
}

export interface OpenIndex {
  /** Articles with their claims. */
  main: OpenPart;
  /** Notes and dossiers; opened when first called, with the engine that `main` has loaded. */
  deep: () => Promise<OpenPart>;
}

/** The language under which all records are filed: none, so that words are indexed as they stand. */
export const INDEX_LANGUAGE = 'unknown';

async function openPart(module: PagefindModule, path: string, engine: boolean): Promise<OpenPart> {
  const instance = new module.PagefindInstance({ basePath: path, baseUrl: '/' });
  await instance.init(INDEX_LANGUAGE, { load_wasm: engine });
  const answers = new Map<string, Promise<Answer[]>>();
  const records = new Map<string, Promise<Indexed>>();

  function load({ id, data }: PagefindResult): Promise<Indexed> {
    let record = records.get(id);
    if (!record) {
      record = data().then(decodeRecord);
      record.catch(() => records.delete(id));
      records.set(id, record);
    }
    return record;
  }

  async function search(beginning: string): Promise<Answer[]> {
    const { results } = await instance.search(beginning);
    return results.map((result) => ({ id: result.id, score: result.score, load: () => load(result) }));
  }

  return {
    ask(beginning) {
      let answer = answers.get(beginning);
      if (!answer) {
        answer = search(beginning);
        answer.catch(() => answers.delete(beginning));
        answers.set(beginning, answer);
      }
      return answer;
    },
  };
}

/** Opens the index at `path`, with the second part at `deepPath`. Throws if the first cannot be loaded. */
export async function openIndex(module: PagefindModule, path: string, deepPath: string): Promise<OpenIndex> {
  const main = await openPart(module, path, true);
  let deep: Promise<OpenPart> | undefined;
  return {
    main,
    deep() {
      deep ??= openPart(module, deepPath, false);
      deep.catch(() => {
        deep = undefined;
      });
      return deep;
    },
  };
}
