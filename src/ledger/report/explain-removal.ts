import type { Ledger } from '../../model/ledger.ts';

/** The ledger with the reason why a paragraph was taken out; its text is what readers of a link to it are told. */
export function explainRemoval(ledger: Ledger, id: string, reason: string): Ledger {
  const paragraphs = ledger.paragraphs.map((entry) => (entry.id === id ? { ...entry, reason } : entry));
  return { ...ledger, paragraphs };
}
