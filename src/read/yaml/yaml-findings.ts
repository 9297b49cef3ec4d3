import { type Document, isAlias, isMap, isNode, isScalar, type Node, visit } from 'yaml';
import type { Finding, Place } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import { MOST_ALIASES } from './read-document.ts';

interface Words {
  detail: string;
  fix: string;
}

/** What the YAML reader says in words of its own trade, in words for editors. */
const WORDS: Record<string, Words> = {
  MULTIPLE_DOCS: { detail: 'a second document begins here', fix: 'take out the line "---" or "..."' },
  TAB_AS_INDENT: { detail: 'a tab at the head of a line', fix: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: { detail: 'a colon in plain text', fix: 'put the text into quotes' },
  BAD_DIRECTIVE: { detail: 'a directive', fix: 'take out the line that begins with "%"' },
};

const QUOTES = 'mend the YAML at this place; put text that holds a colon or a hash into quotes';

/**
 * Findings on YAML that cannot be used (`bad-yaml`). After the first slip of syntax the reader guesses, so what it says
 * further on is not told; fields that stand twice, tags, aliases and keys that are no words are told each.
 */
export function yamlFindings(document: Document.Parsed, placeAt: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  const say = (offset: number, words: Words) => findings.push(findingOf('bad-yaml', placeAt(offset), words));
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) {
    const detail = (first.message.split('\n')[0] as string).replace(/^./, (letter) => letter.toLowerCase());
    say(first.pos[0], WORDS[first.code] ?? { detail, fix: QUOTES });
    return findings;
  }
  for (const { pos } of document.errors) {
    say(pos[0], { detail: 'this field stands twice', fix: 'keep one of the two' });
  }
  const { explicit } = document.directives?.yaml ?? {};
  if (explicit) say(0, WORDS.BAD_DIRECTIVE as Words);
  const startOf = (node: Node) => node.range?.[0] ?? 0;
  let aliases = 0;
  visit(document, {
    Node(_, node, holders) {
      if (!isAlias(node) && node.tag) {
        say(startOf(node), {
          detail: `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}`,
          fix: 'take the tag out',
        });
      }
      if (isAlias(node) && ++aliases === MOST_ALIASES + 1) {
        say(startOf(node), { detail: `more than ${MOST_ALIASES} aliases`, fix: 'write the values out' });
      }
      if (isAlias(node) && holders.some((holder) => isNode(holder) && holder.anchor === node.source)) {
        say(startOf(node), {
          detail: `the alias *${node.source} inside what it stands for`,
          fix: 'write the values out',
        });
      }
      if (!isMap(node)) return;
      for (const { key } of node.items) {
        if (isScalar(key)) continue;
        say(startOf((key as Node | null) ?? node), { detail: 'the name of a field is not a word', fix: QUOTES });
      }
    },
  });
  return findings;
}
