import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { BENCH_WORDS } from '../../words/en/bench.ts';
import { latestEdition } from '../latest-edition.ts';
import { PROGRAM_FOLDER } from '../program-folder.ts';
import { report } from '../report.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The page that says what is wrong with the content, as `check` does, and from which it can be mended. */
function pageOf(said: string, base: string, token: string): string {
  const script = join(PROGRAM_FOLDER, 'src/bench/start-mending.ts').replace(/^\/?/, '/').replaceAll('\\', '/');
  const told = JSON.stringify({ token, base });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(BENCH_WORDS.broken)}</title>
<style>body { font: 15px/1.45 system-ui, sans-serif; color-scheme: light dark } pre { white-space: pre-wrap; margin: 24px }
vite-error-overlay { display: none }</style>
<pre id="report">${escaped(said)}</pre>
<script type="module" src="${base}@vite/client"></script>
<script type="module">
import { startMending } from ${JSON.stringify(`${base}@fs${script}`)};
startMending(${told});
</script>
`;
}

/**
 * Puts the list of what is wrong in the place of a page that the content's errors keep from being made. Anything else
 * that the server answers goes through as it is.
 */
export function brokenPage(root: string, base: string, token: string) {
  return ({ method }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { writeHead, write, end } = response;
    let held: Buffer[] | undefined;
    const isBroken = (status: number, headers: unknown): boolean =>
      status === 500 && /text\/html/.test(JSON.stringify(headers ?? response.getHeaders()));
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      if (!isBroken(status, rest.at(-1))) return Reflect.apply(writeHead, response, [status, ...rest]);
      held = [];
      return response;
    }) as typeof writeHead;
    response.write = ((...given: unknown[]) => {
      if (!held) return Reflect.apply(write, response, given);
      held.push(Buffer.from(given[0] as string));
      return true;
    }) as typeof write;
    response.end = ((...given: unknown[]) => {
      if (!held) return Reflect.apply(end, response, given);
      const [last] = given;
      if (typeof last === 'string' || last instanceof Uint8Array) held.push(Buffer.from(last));
      const body = Buffer.concat(held);
      Object.assign(response, { writeHead, write, end });
      const send = (html: string | Buffer) => {
        response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        response.end(method === 'HEAD' ? undefined : html);
      };
      latestEdition(root).then(
        ({ built }) => send(built.edition ? body : pageOf(report(built.findings), base, token)),
        () => send(body),
      );
      return response;
    }) as typeof end;
    next();
  };
}
