import type { Block } from '../../src/model/ledger.ts';
import type { Random } from '../fixtures/random.ts';

/** A paragraph with what only the editing script knows: which one it is. */
export interface Known extends Block {
  key: number;
}

/** A version of an article, and what became of every paragraph that ever was in it. */
export interface Version {
  blocks: Known[];
  /** Paragraphs that were merged, each into another. */
  into: Map<number, number>;
  /** Paragraphs that were split off, each from another. */
  from: Map<number, number>;
  /** Those that an edit of this version touched, other than by taking them out. */
  touched: Set<number>;
}

export type Operation =
  | 'reword'
  | 'typo'
  | 'split'
  | 'merge'
  | 'move'
  | 'insert'
  | 'delete'
  | 'rewrite'
  | 'grow'
  | 'cut';

const UNSPACED = /[\p{sc=Han}]/u;
const pieces = (text: string): string[] => (UNSPACED.test(text) ? [...text] : text.split(' '));
const joined = (parts: readonly string[], like: string): string => parts.join(UNSPACED.test(like) ? '' : ' ');
const sizeOf = (text: string): number => pieces(text).length;
const sentencesOf = (text: string): string[] => text.match(/[^.!?。]+[.!?。]+[”"’)]*\s*|[^.!?。]+$/gu) ?? [text];

/** Other words in the place of some: of a short text a few, of a long one up to half of one or two sentences. */
function reword(text: string, pool: readonly string[], random: Random): string {
  const sentences = sentencesOf(text);
  const most = random.of([0.15, 0.25, 0.35, 0.5]);
  const chosen = new Set(Array.from({ length: 1 + random.below(2) }, () => random.below(sentences.length)));
  const edited = sentences.map((sentence, index) => {
    if (!chosen.has(index)) return sentence;
    const parts = pieces(sentence.trim());
    const length = Math.max(1, Math.floor(parts.length * most));
    const at = random.below(parts.length - length + 1);
    const others = pieces(random.of(pool));
    const from = random.below(Math.max(1, others.length - length));
    parts.splice(at, length, ...others.slice(from, from + Math.max(1, length + random.below(3) - 1)));
    return joined(parts, sentence) + (sentence.endsWith(' ') ? ' ' : '');
  });
  return edited.join('').trim();
}

/** One letter wrong or put right, in one to three words; or other quotation marks and dashes. */
function typo(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(Math.max(1, result.length - 1));
    const how = random.below(4);
    if (how === 0) result = result.slice(0, at) + result.slice(at + 1);
    else if (how === 1)
      result = result.slice(0, at) + (result[at + 1] ?? '') + (result[at] ?? '') + result.slice(at + 2);
    else if (how === 2) result = `${result.slice(0, at)}${result[at] ?? ''}${result.slice(at)}`;
    else result = result.replace(/[’']/g, (mark) => (mark === '’' ? "'" : '’')).replace(/,/, ' –');
  }
  return result.replace(/\s+/g, ' ').trim() || text;
}

/** Makes articles and edits them, as editors do; everything by the numbers of `random`. */
export class EditScript {
  readonly #random: Random;
  readonly #pool: readonly string[];
  readonly #fresh: string[];
  #key = 0;

  /** `texts` are raw paragraphs; what an article does not use is put in later. */
  constructor(texts: readonly string[], random: Random) {
    this.#random = random;
    this.#pool = texts;
    this.#fresh = [...texts];
    for (let at = this.#fresh.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [this.#fresh[at], this.#fresh[other]] = [this.#fresh[other] as string, this.#fresh[at] as string];
    }
  }

  #known(text: string, kind: Block['kind'] = 'paragraph'): Known {
    return { key: this.#key++, kind, text };
  }

  /** An article of so many paragraphs; some of them short ones, which may be repeated. */
  article(size: number, small: readonly string[]): Version {
    const blocks: Known[] = [];
    while (blocks.length < size && this.#fresh.length > 0) {
      if (small.length > 0 && this.#random.below(6) === 0) {
        const text = this.#random.of(small);
        if (blocks.at(-1)?.text !== text) blocks.push(this.#known(text, 'list'));
      } else blocks.push(this.#known(this.#fresh.pop() as string));
    }
    return { blocks, into: new Map(), from: new Map(), touched: new Set() };
  }

  /** The version after these operations, each at a place of its own. */
  edit({ blocks: before, into: merged, from: parted }: Version, operations: readonly Operation[]): Version {
    const blocks = [...before];
    const into = new Map(merged);
    const from = new Map(parted);
    const touched = new Set<number>();
    for (const operation of operations) this.#apply(operation, blocks, { into, from }, touched);
    return { blocks, into, from, touched };
  }

  #apply(
    operation: Operation,
    blocks: Known[],
    { into, from }: Pick<Version, 'into' | 'from'>,
    touched: Set<number>,
  ): void {
    const random = this.#random;
    const free = blocks.flatMap(({ key, text }, at) => (touched.has(key) || sizeOf(text) < 2 ? [] : [at]));
    if (free.length < 3) return;
    const at = random.of(free);
    const block = blocks[at] as Known;
    const set = (text: string) => {
      touched.add(block.key);
      blocks[at] = { ...block, text };
    };
    const fresh = () => this.#known(this.#fresh.pop() ?? `${random.of(this.#pool)} ${this.#key}`);
    if (operation === 'reword') set(reword(block.text, this.#pool, random));
    if (operation === 'typo') set(typo(block.text, random));
    if (operation === 'grow') set(`${block.text} ${sentencesOf(random.of(this.#pool))[0]?.trim()}`);
    if (operation === 'cut') {
      const sentences = sentencesOf(block.text);
      if (sentences.length > 2)
        set(
          sentences
            .filter((_, index) => index !== 1)
            .join('')
            .trim(),
        );
    }
    if (operation === 'insert') {
      const added = fresh();
      touched.add(added.key);
      blocks.splice(at, 0, added);
    }
    if (operation === 'delete') blocks.splice(at, 1);
    if (operation === 'rewrite') {
      const added = fresh();
      touched.add(added.key);
      blocks[at] = added;
    }
    if (operation === 'move') {
      touched.add(block.key);
      blocks.splice(at, 1);
      blocks.splice(random.below(blocks.length + 1), 0, block);
    }
    if (operation === 'split') this.#split(at, blocks, from, touched);
    if (operation === 'merge') this.#merge(at, blocks, into, touched);
  }

  #split(at: number, blocks: Known[], from: Map<number, number>, touched: Set<number>): void {
    const block = blocks[at] as Known;
    const sentences = sentencesOf(block.text);
    if (sentences.length < 2) return;
    const cut = 1 + this.#random.below(sentences.length - 1);
    const [first, second] = [sentences.slice(0, cut), sentences.slice(cut)].map((part) => part.join('').trim());
    if (first === undefined || second === undefined) return;
    const [one, two] = [sizeOf(first), sizeOf(second)];
    if (one === two) return;
    const kept = { ...block, text: one > two ? first : second };
    const added = this.#known(one > two ? second : first);
    from.set(added.key, kept.key);
    touched.add(kept.key);
    touched.add(added.key);
    blocks.splice(at, 1, ...(one > two ? [kept, added] : [added, kept]));
  }

  #merge(at: number, blocks: Known[], into: Map<number, number>, touched: Set<number>): void {
    const [first, second] = [blocks[at], blocks[at + 1]];
    if (!first || !second || touched.has(second.key)) return;
    const [one, two] = [sizeOf(first.text), sizeOf(second.text)];
    if (one === two) return;
    const [host, guest] = one > two ? [first, second] : [second, first];
    into.set(guest.key, host.key);
    touched.add(host.key);
    touched.add(guest.key);
    blocks.splice(at, 2, { ...host, text: joined([first.text, second.text], first.text) });
  }
}
