import { unpack } from '../words/unpack.ts';
import { decodeRecord, type Indexed } from './decode-record.ts';
import { type Engine, startEngine } from './engine.ts';

/** Loads a file of the site; `fresh` if it may have changed under the same address. Throws if it is not there. */
export type LoadFile = (address: string, fresh?: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** A record that answers, before it is loaded. */
export interface MatchingRecord {
  id: string;
  score: number;
  load: () => Promise<Indexed>;
}

/** One part of the index, opened. */
export interface OpenSection {
  /** The records with a word that begins so, best first. */
  ask: (beginning: string) => Promise<MatchingRecord[]>;
}

export interface OpenIndex {
  /** Articles with their claims. */
  main: OpenSection;
  /** Notes and dossiers; opened when first called, with the engine that `main` has loaded. */
  deep: () => Promise<OpenSection>;
}

/**
 * The files of one part of the index, under its folder; the names of chunks and records change with what is in them.
 */
export const FILES = {
  engine: 'engine.pagefind',
  meta: 'meta.pagefind',
  chunk: (id: string) => `chunks/${id}.pagefind`,
  record: (id: string) => `records/${id}.pagefind`,
};

/** Makes each thing once, by its key, unless that fails. */
function remembering<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    let value = made.get(key);
    if (!value) {
      value = make(key);
      value.catch(() => made.delete(key));
      made.set(key, value);
    }
    return value;
  };
}

async function openSection(engine: Promise<Engine>, path: string, load: LoadFile): Promise<OpenSection> {
  const file = async (name: string, fresh = false) => unpack(await load(path + name, fresh));
  const [open, meta] = await Promise.all([engine, file(FILES.meta, true)]);
  const part = open(meta);
  const chunk = remembering(async (id) => part.load(await file(FILES.chunk(id))));
  const record = remembering(async (id) => decodeRecord(new TextDecoder().decode(await file(FILES.record(id)))));
  return {
    ask: remembering(async (beginning) => {
      await Promise.all(part.chunks(beginning).map(chunk));
      return part.search(beginning).map(({ id, score }) => ({ id, score, load: () => record(id) }));
    }),
  };
}

/** Opens the index at `path`, with the second part at `deepPath`. Throws if the first cannot be loaded. */
export async function openIndex(load: LoadFile, path: string, deepPath: string): Promise<OpenIndex> {
  const engine = load(path + FILES.engine, true)
    .then(unpack)
    .then(startEngine);
  const deep = remembering(() => openSection(engine, deepPath, load));
  return { main: await openSection(engine, path, load), deep: () => deep('') };
}
