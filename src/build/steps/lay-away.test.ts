import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { articleFile, claimLines, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { ArticleMeta } from '../../model/article.ts';
import type { Parsed } from '../../read/parse-file.ts';
import { knownIn } from './known-in.ts';
import { layAway, takeOut } from './lay-away.ts';
import { madeOf } from './made-once.ts';
import type { NumberedArticle } from './number-article.ts';
import { parseEdition } from './parse-edition.ts';
import { prepareAlone } from './prepare-alone.ts';

const content = tinyContent({
  'articles/a.md': articleFile('One and *two*.\n\n- three', `claims:\n${claimLines('one', 'One')}`),
});
const readAnew = () => {
  const parsed = parseEdition(content, { drafts: true });
  return { parsed, one: parsed.articles[0] as Parsed<ArticleMeta> };
};

test('an article that was laid away says the same, but is not copied whole', () => {
  const [{ one: plain }, { one }] = [readAnew(), readAnew()];
  layAway(one);
  expect({ tree: one.tree, places: one.places }).toEqual({ tree: plain.tree, places: plain.places });
  expect(one.locate(['claims', 0, 'quote'])).toEqual(plain.locate(['claims', 0, 'quote']));
  expect(Object.keys({ ...one }).sort()).toEqual(['body', 'file', 'findings', 'locate', 'value']);
});

test('what was taken out is one tree, which steps may change, and is laid away again as they left it', () => {
  const { parsed, one } = readAnew();
  layAway(one);
  takeOut(one);
  expect(one.tree).toBe(one.tree);
  const known = knownIn(parsed);
  const [marked] = prepareAlone([one], { content, parsed, known, frozen: false });
  const before = {
    tree: marked?.article.tree,
    blocks: madeOf<{ article: NumberedArticle }>(one, 'numbered')?.article.blocks,
  };
  expect(before.tree?.children.some((node) => node.type === 'note')).toBe(true);
  layAway(one);
  const numbered = madeOf<{ article: NumberedArticle }>(one, 'numbered')?.article;
  expect({ tree: marked?.article.tree, blocks: numbered?.blocks }).toEqual(before);
  expect(numbered?.blocks.map(({ node }) => (node as Paragraph).position?.start.line)).toEqual(
    before.blocks?.map(({ node }) => (node as Paragraph).position?.start.line),
  );
});
