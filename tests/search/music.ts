import type { Files } from '../fixtures/tiny-content.ts';
import { articleFile, entityFile, workFile } from '../fixtures/tiny-content.ts';

/** A small edition on music in German, with kinds and relations of its own. */
export const MUSIC: Files = {
  'edition.yaml': `
language: de
vocabulary:
  replace: [kinds, relations]
  kinds:
    ensemble: { one: Ensemble, many: Ensembles, party: body, schema: MusicGroup }
    musiker: { one: Musiker, many: Musiker, party: person, schema: Person }
    werk: { one: Werk, many: Werke, dated: true, schema: MusicComposition }
    saal: { one: Saal, many: Säle, placed: true, schema: Place }
  relations:
    dirigiert:
      of: leitet
      inverse: geleitet von
      says: leitet
      said: leitete
      lasting: true
      tie: lead
      ask:
        - wer leitet|leitete|dirigiert|dirigierte {target}
        - wer hat {target} geleitet|dirigiert
        - leiter|leiterin|dirigent|dirigentin von? {target}
        - "{target} leiter|leiterin|dirigent|dirigentin"
        - nachfolger|nachfolgerin von {former}
        - who conducts|conducted {target}
    komponierte:
      of: komponierte
      inverse: komponiert von
      ask: ["wer komponierte {target}", "wer hat {target} komponiert", "was hat {subject} komponiert", "komponist|komponistin von? {target}"]
    erklang-in:
      of: erklang zuerst in
      inverse: Ort der Uraufführung von
      scene: true
      ask: ["wo wurde {subject} uraufgeführt", "wo erklang {subject}"]
    lernte-bei:
      of: lernte bei
      inverse: lehrte
      ask: ["bei wem lernte {subject}", "wer lernte bei {target}"]
`,
  'articles/chor.md': articleFile(
    'Hanna Vogt leitet den Kammerchor. Emil Thaler hatte ihn gegründet.',
    'language: de\nentities: [hanna-vogt, emil-thaler, kammerchor]',
  ),
  'entities/kammerchor.md': entityFile('Kammerchor', 'kind: ensemble\nsearchForms: [Kammerchors, Kammerchores]'),
  'entities/hanna-vogt.md': entityFile(
    'Hanna Vogt',
    'kind: musiker\nrelations:\n  - { type: dirigiert, target: kammerchor, from: "2008", works: [w] }\n  - { type: lernte-bei, target: emil-thaler, works: [w] }',
  ),
  'entities/emil-thaler.md': entityFile(
    'Emil Thaler',
    'kind: musiker\nrelations:\n  - { type: dirigiert, target: kammerchor, from: "1990", to: "2008", works: [w] }\n  - { type: komponierte, target: abendsuite, from: "1997", works: [w] }',
  ),
  'entities/abendsuite.md': entityFile(
    'Abendsuite',
    'kind: werk\nrelations:\n  - { type: erklang-in, target: lindensaal, from: "1997-05", works: [w] }',
  ),
  'entities/lindensaal.md': entityFile('Lindensaal', 'kind: saal'),
  'works/w.yaml': workFile(),
};
