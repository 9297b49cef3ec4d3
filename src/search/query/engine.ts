/** The functions of Pagefind's WebAssembly that the search uses, as wasm-bindgen lays them out. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_malloc: (size: number, align: number) => number;
  __wbindgen_free: (at: number, size: number, align: number) => void;
  __wbindgen_start: () => void;
  init_pagefind: (at: number, size: number) => number;
  load_index_chunk: (index: number, at: number, size: number) => number;
  request_indexes: (index: number, at: number, size: number) => [at: number, size: number];
  search: (index: number, ...texts: number[]) => [at: number, size: number];
}

/** A record that answers: its id, and how well. */
export interface Scored {
  id: string;
  score: number;
}

/** One part of an index in the engine. */
export interface EngineIndex {
  /** Ids of the chunks that must be loaded before a word can be looked for. */
  chunks: (word: string) => string[];
  load: (chunk: Uint8Array) => void;
  /** The records with a word that begins so, best first. */
  search: (word: string) => Scored[];
}

/** Opens one part of an index, by what Pagefind keeps of it in its file of metadata. */
export type Engine = (meta: Uint8Array) => EngineIndex;

/**
 * Starts Pagefind's engine. Its own module does this too: with it a first search takes 110.3 kB rather than 97.6, over
 * the budget of 110, or 122.6 with its worker; and for a word that stands nowhere it answers with one that begins
 * alike. What we use here and in `index-files.ts` that Pagefind does not promise, `pagefind-contract.test.ts` holds.
 * Throws if `code` is not the engine, an index if it is none.
 */
export async function startEngine(code: Uint8Array<ArrayBuffer>): Promise<Engine> {
  const { instance } = await WebAssembly.instantiate(code, {
    // No value of JavaScript crosses over but numbers, so the table for such values stays empty.
    './pagefind_web_bg.js': { __wbindgen_init_externref_table() {} },
  });
  const engine = instance.exports as unknown as Exports;
  engine.__wbindgen_start();

  const bytes = (content: Uint8Array): [number, number] => {
    const at = engine.__wbindgen_malloc(content.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(content, at);
    return [at, content.length];
  };
  const text = (words: string) => bytes(new TextEncoder().encode(words));
  const answer = ([at, size]: [number, number]): unknown => {
    const json = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, at >>> 0, size));
    engine.__wbindgen_free(at, size, 1);
    return JSON.parse(json);
  };

  return (meta) => {
    const known = (index: number) => {
      if (index === 0) throw new Error('This is no index of Pagefind.');
      return index;
    };
    let index = known(engine.init_pagefind(...bytes(meta)));
    return {
      chunks: (word) => answer(engine.request_indexes(index, ...text(word))) as string[],
      load(chunk) {
        index = known(engine.load_index_chunk(index, ...bytes(chunk)));
      },
      search(word) {
        // The word as compared and as typed, filters, an order; not a phrase, and marks of letters do not matter.
        const asked = [...text(word), ...text(word), ...text('{}'), ...text(''), 0, 0];
        const { results } = answer(engine.search(index, ...asked)) as { results: { p: string; s: number }[] };
        return results.map(({ p, s }) => ({ id: p, score: s }));
      },
    };
  };
}
