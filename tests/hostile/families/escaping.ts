// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is what is tried
import { article, type Case, claim, entity, work } from '../case.ts';

/** What each string of an edition is made of in turn: what would end the place in which it is printed. */
const PAYLOADS: Record<string, string> = {
  'the end of a script': '</script><script>window.ran=1</script>',
  'the end of a comment and of a section': '--> ]]> <!-- <![CDATA[',
  'the end of an attribute': `" onmouseover="window.ran=1" x='`,
  'an image that runs': '"><img src=x onerror=window.ran=1>',
  'the end of SVG': '</text></svg><svg onload=window.ran=1>',
  'the end of a title': '</title></style></textarea><script>window.ran=1</script>',
  'references and templates': '&amp;lt;script&gt; &#60;b ${window.ran=1} {{ran}} `a`',
  'backslashes and newlines': '\\u003c \\" \\n \\\\',
};

const yamlText = (text: string) => JSON.stringify(text);
/** Markdown that prints these very characters. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>#&!"'${}()~|-]/g, '\\$&');

/** An edition in which every string that is text holds the payload. */
const everywhere = (payload: string, index: number): Case['files'] => {
  const text = yamlText(`${payload} A${index}`);
  const name = yamlText(`Name${index} ${payload}`.slice(0, 150));
  const markdown = yamlText(plain(payload).slice(0, 80));
  return {
    [`entities/entity-${index}.md`]: `---\nname: ${name}\nkind: leader\naliases: [${yamlText(`Alias${index} ${payload}`)}]\nsearchForms: [${text}]\nsummary: ${markdown}\nworks: [w-${index}]\nsince: [{ on: "2015", text: ${markdown}, works: [w-${index}] }]\nrelations: [{ type: leads, target: body-${index}, note: ${yamlText(payload.slice(0, 80))}, works: [w-${index}] }]\n---\n\n${plain(payload)}\n`,
    [`entities/body-${index}.md`]: entity(yamlText(`Body${index} ${payload}`), `aliases: [Body${index}]\n`),
    [`works/w-${index}.yaml`]: `type: report\ntitle: ${text}\nauthor: [{ family: ${text}, given: ${text} }]\npublisher: ${text}\ncontainer-title: ${text}\nURL: "https://example.org/${index}?a=%22"\nweight: A\nnote: ${text}\n`,
    'articles/a.md': article(
      `${plain(payload)} words${index} Alias${index} ${plain(payload)} Body${index}\n\n## ${plain(payload)}`,
      `entities: [entity-${index}, body-${index}]\nclaims:\n  - { id: c, quote: words${index}, claim: ${text}, kind: fact, rating: disputed, gist: ${markdown}, note: ${markdown}, known: then, works: [w-${index}] }\n`,
    )
      .replace('title: T', `title: ${text}`)
      .replace('deck: D', `deck: ${text}\nkicker: ${text}`)
      .replace('byline: B', `byline: ${text}`),
  };
};

export const escaping: Case[] = [
  ...Object.entries(PAYLOADS).map(
    ([name, payload], index): Case => ({ name: `${name}, in every string`, files: everywhere(payload, index) }),
  ),
  {
    name: 'a language that breaks out',
    files: { 'articles/a.md': article('a', 'language: ‸"en\\"><script>"\n') },
    finds: ['bad-value'],
  },
  {
    name: 'a quote with quotes',
    files: { 'articles/a.md': article('a "b\' <c d', `claims:\n${claim('c', '"b\' <c')}`) },
    says: 'a "b\' <c d',
  },
  {
    name: 'a work named like a script',
    files: { 'works/w.yaml': work('note: "</script>"\n'), 'articles/a.md': article('a', 'retells: w\n') },
    says: 'a',
  },
];
