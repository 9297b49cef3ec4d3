import type { Edition } from '../model/edition.ts';
import type { RenderContext } from '../render/handlers.ts';

/** What pages are made from. */
export interface CurrentEdition {
  edition: Edition;
  context: RenderContext;
  /** Of each article, by its id, what tells whether it is as it was (`articleDigests`); if pages are kept. */
  digests?: ReadonlyMap<string, string> | undefined;
}

let handed: CurrentEdition | undefined;

/** Gives the edition that a command has made to the pages and integrations of the build that it begins. */
export function handOver(edition: CurrentEdition): CurrentEdition {
  handed = edition;
  return edition;
}

/** The edition that was handed over in this process, if any was. */
export const handedEdition = (): CurrentEdition | undefined => handed;
