import type { Family } from './case.ts';
import { addresses } from './families/addresses.ts';
import { characters } from './families/characters.ts';
import { escaping } from './families/escaping.ts';
import { html } from './families/html.ts';
import { names } from './families/names.ts';
import { structure } from './families/structure.ts';
import { yaml } from './families/yaml.ts';

/** Every case, by family. */
export const FAMILIES: Record<string, Family> = { html, addresses, characters, yaml, names, structure, escaping };
