import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Known, Version } from './edit-script.ts';

const FOLDER = join(import.meta.dirname, 'rewrites');

/** A text before and after an editor went over it, written by hand. */
export interface Rewrite {
  name: string;
  history: [Version, Version];
}

interface Line {
  tag: string;
  text: string;
}

const linesOf = (part: string): Line[] =>
  part
    .trim()
    .split('\n')
    .map((line) => {
      const [, tag = '', text = ''] = /^(\S+): (.*)$/.exec(line) ?? [];
      return { tag, text };
    });

/** `a` goes on as `a`; of `a+b` the longer is the host; `a/` is the lesser part of a split; `-` is new. */
function rewriteOf(section: string): Rewrite {
  const [name = '', ...rest] = section.split('\n');
  const [, before = '', after = ''] = rest.join('\n').split(/^--- (?:old|new)\n/m);
  const olds = linesOf(before);
  const keyOf = new Map(olds.map(({ tag }, key) => [tag, key]));
  const size = (tag: string) => olds[keyOf.get(tag) as number]?.text.length ?? 0;
  const into = new Map<number, number>();
  const touched = new Set<number>();
  const blocks = linesOf(after).map(({ tag, text }, at): Known => {
    const [host = '', ...guests] = tag.split('+').sort((a, b) => size(b) - size(a));
    const key = keyOf.get(host) ?? olds.length + at;
    for (const guest of guests) into.set(keyOf.get(guest) as number, key);
    for (const one of [host, ...guests]) {
      const known = keyOf.get(one);
      if (known !== undefined && olds[known]?.text !== text) touched.add(known);
    }
    return { key, kind: 'paragraph', text };
  });
  const first = olds.map(({ text }, key): Known => ({ key, kind: 'paragraph', text }));
  return {
    name,
    history: [
      { blocks: first, into: new Map(), from: new Map(), touched: new Set() },
      { blocks, into, from: new Map(), touched },
    ],
  };
}

/** All of them: prose said anew in eight languages, and lists, notes and patterns as they are edited. */
export const rewrites = (): Rewrite[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/^=== /m).slice(1))
    .map(rewriteOf);
