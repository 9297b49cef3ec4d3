import { type Document, LineCounter, parseDocument } from 'yaml';

/** YAML that was read: nodes with all that stands between them, and where lines begin. None of it may be changed. */
export interface YamlDocument {
  document: Document.Parsed;
  lines: LineCounter;
  /** What it says; throws where aliases stand for too much. */
  data: () => unknown;
}

/** How many aliases a file may have: more are a way to make a small file large. */
export const MOST_ALIASES = 100;

/** An edit asks several times over what a file says before and after it, and then it is read. */
const MOST = 4;
const last = new Map<string, YamlDocument>();

function readNow(text: string, keepSourceTokens = false): YamlDocument {
  const lines = new LineCounter();
  // No warning of the reader may reach the console: what matters of them is in the findings.
  const document = parseDocument(text, {
    lineCounter: lines,
    keepSourceTokens,
    prettyErrors: false,
    logLevel: 'error',
  });
  let said: { data: unknown } | undefined;
  return {
    document,
    lines,
    data: () => {
      said ??= { data: document.toJS({ maxAliasCount: MOST_ALIASES }) };
      return said.data;
    },
  };
}

/** Reads YAML 1.2; what an edit has just read is not read again. Of many files none is kept: they fill the memory. */
export const readDocument = (text: string): YamlDocument => last.get(text) ?? readNow(text);

/** Reads YAML to be edited, with the signs between its nodes; the last that were read are kept. */
export function documentToEdit(text: string): YamlDocument {
  const read = last.get(text) ?? readNow(text, true);
  last.delete(text);
  last.set(text, read);
  const [oldest] = last.keys();
  if (last.size > MOST && oldest !== undefined) last.delete(oldest);
  return read;
}
