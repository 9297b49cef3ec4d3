import type { IncomingMessage, ServerResponse } from 'node:http';
import { CannotEdit } from '../../edit/yaml/change.ts';
import { ChangedMeanwhile } from '../publish/replace-files.ts';
import { NotInContent } from '../write/safe-path.ts';
import { answerRequest } from './answer-request.ts';
import { Refused } from './open-article.ts';
import type { Session } from './session.ts';
import { MOST_BYTES, whyRefused } from './why-refused.ts';

/** The folder of the site at which the bench is asked. */
export const BENCH_FOLDER = '_bench/';

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += (piece as Buffer).length;
    if (bytes > MOST_BYTES) throw new Refused('that is too much at once', 413);
    pieces.push(piece as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    throw new Refused('this is no JSON', 400);
  }
}

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof Refused) return error.status;
  if (error instanceof CannotEdit || error instanceof NotInContent) return 422;
  return error instanceof ChangedMeanwhile ? 409 : undefined;
};

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(text);
}

/** Answers what is asked below `base` of the bench of `session`, one request after the other; all else goes on. */
export function benchMiddleware(root: string, base: string, session: Session) {
  let last: Promise<unknown> = Promise.resolve();
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Astro may have taken the base away.
    const folder = [`${base}${BENCH_FOLDER}`, `/${BENCH_FOLDER}`].find((one) => pathname.startsWith(one));
    if (!folder) {
      next();
      return;
    }
    const { method, headers, socket } = request;
    const facts = { method, headers, from: socket.remoteAddress, port: socket.localPort };
    const refused = whyRefused(facts, session.token);
    if (refused) {
      request.resume();
      send(response, refused.status, { problem: refused.problem });
      return;
    }
    const name = pathname.slice(folder.length);
    const work = async () => {
      try {
        send(response, 200, await answerRequest(root, session, name, await bodyOf(request)));
      } catch (error) {
        const status = statusOf(error);
        if (status === undefined) console.error(error);
        send(response, status ?? 500, { problem: (error as Error).message });
      }
    };
    last = last.then(work, work);
  };
}
