import { type Document, parseDocument } from 'yaml';

/** YAML that was read: the document with the places of all that stands in it, and what it says. */
export interface ReadYaml {
  document: Document.Parsed;
  /** What it says, made anew each time; nothing if it cannot be read. */
  data: () => { data: unknown } | undefined;
}

/** An action asks for what a file says before and after it several times over, and the next one begins there. */
const MOST = 4;
const last = new Map<string, ReadYaml>();

function readNow(text: string): ReadYaml {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'error' });
  const data = () => {
    if (document.errors.length > 0) return undefined;
    try {
      return { data: document.toJS({ maxAliasCount: 100 }) };
    } catch {
      return undefined;
    }
  };
  return { document, data };
}

/** Reads YAML; what was read last is not read again. The document is not to be changed. */
export function readYaml(text: string): ReadYaml {
  const read = last.get(text) ?? readNow(text);
  last.delete(text);
  last.set(text, read);
  const [oldest] = last.keys();
  if (last.size > MOST && oldest !== undefined) last.delete(oldest);
  return read;
}
