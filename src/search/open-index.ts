import { decodeRecord, type Indexed } from './decode-record.ts';

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; content: string }>;
}

interface PagefindInstance {
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
  mergeIndex: (path: string, options?: object) => Promise<void>;
}

/** What is used of Pagefind's module. */
export interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
}

/** A record that answers, before it is loaded. */
export interface Answer {
  id: string;
  score: number;
  /** Whether it is of the second part of the index: notes and dossiers. */
  deep: boolean;
  load: () => Promise<Indexed>;
}

export interface OpenIndex {
  /** The records with a word that begins so, best first. */
  ask: (beginning: string) => Promise<Answer[]>;
  /** Joins the second part of the index to the first. */
  deepen: () => Promise<void>;
}

/** The language that the records of the second part are filed under: their ids begin with it. */
export const DEEP_LANGUAGE = 'zxx';

/** Opens the index at `path`, with the second part at `deepPath`. Pagefind runs in the page: its worker is the same code again. */
export function openIndex(module: PagefindModule, path: string, deepPath: string): OpenIndex {
  const instance = module.createInstance({ basePath: path, baseUrl: '/', noWorker: true });
  const answers = new Map<string, Promise<Answer[]>>();
  const records = new Map<string, Promise<Indexed>>();
  let deepened: Promise<void> | undefined;

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
    return results.map((result) => ({
      id: result.id,
      score: result.score,
      deep: result.id.startsWith(`${DEEP_LANGUAGE}_`),
      load: () => load(result),
    }));
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
    deepen() {
      deepened ??= instance.mergeIndex(deepPath, { language: DEEP_LANGUAGE, baseUrl: '/' }).then(() => answers.clear());
      deepened.catch(() => {
        deepened = undefined;
      });
      return deepened;
    },
  };
}
