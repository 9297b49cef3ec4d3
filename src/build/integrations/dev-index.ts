import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import { indexFiles } from '../../search/index/index-files.ts';
import type { IndexRecords } from '../../search/words/records.ts';

/** A middleware that answers for the index, and a way to say that the content has changed. */
export interface DevIndex {
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  outdate(): void;
}

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The search index of the development server, made from its own records when it is first asked for after a change.
 * If the content has errors the answer is 503, and the server lives on.
 */
export function devIndex(home: () => URL, logger: AstroIntegrationLogger): DevIndex {
  let current: Promise<Files> | undefined;
  // A page that was opened before a change goes on asking for files of the index that it knows.
  let former: Files = new Map();

  async function build(): Promise<Files> {
    const response = await fetch(new URL('search/records.json', home()));
    if (!response.ok) throw new Error(`the records cannot be made (${response.status})`);
    const records = (await response.json()) as IndexRecords;
    const files = await indexFiles(records);
    logger.info(`articles indexed: ${records.main.length}`);
    return new Map(files.map((file) => [file.path, file.content]));
  }

  async function send(name: string, response: ServerResponse): Promise<void> {
    current ??= build();
    try {
      const content = (await current).get(name) ?? former.get(name);
      response.setHeader('Content-Type', 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(content ? 200 : 404).end(content);
    } catch (error) {
      current = undefined;
      const message = error instanceof Error ? error.message : String(error);
      logger.error(`no search index: ${message}`);
      response.writeHead(503).end(message);
    }
  }

  return {
    answer(request, response, next) {
      const name = /^\/(pagefind\/[^?]+)/.exec(request.url ?? '')?.[1];
      if (name) void send(name, response);
      else next();
    },
    outdate() {
      void current?.then(
        (files) => {
          former = files;
        },
        () => {},
      );
      current = undefined;
    },
  };
}
