import { timingSafeEqual } from 'node:crypto';

/** The largest request, in bytes: a long note and all that goes with it. */
export const MOST_BYTES = 262_144;

/** What is looked at of a request before its body is read. */
export interface RequestFacts {
  method: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The address that asks, and the port that was asked. */
  from: string | undefined;
  port: number | undefined;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;

function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Why a request to the bench is not heard, with its status; undefined if it may be. It must come from this machine, to
 * a name of this machine (a page whose name was pointed here has another: DNS rebinding), from a page of this server,
 * and with the token that only its pages are told.
 */
export function whyRefused(
  { method, headers, from, port }: RequestFacts,
  token: string,
): { status: number; problem: string } | undefined {
  const refuse = (status: number, problem: string) => ({ status, problem });
  if (!LOOPBACK.test(from ?? '')) return refuse(403, 'the bench is for this machine alone');
  const hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => [
    `${name}:${port}`,
    ...(port === 80 ? [name] : []),
  ]);
  const host = String(headers.host ?? '').toLowerCase();
  if (!hosts.includes(host)) return refuse(403, 'this is no name of this machine');
  if (method !== 'POST') return refuse(405, 'only POST');
  if (headers.origin !== `http://${host}`) return refuse(403, 'only pages of this server may ask');
  if (headers['sec-fetch-site'] !== undefined && headers['sec-fetch-site'] !== 'same-origin') {
    return refuse(403, 'only pages of this server may ask');
  }
  if (!isToken(headers['x-postil-bench'], token)) return refuse(403, 'load the page again');
  if (!/^application\/json(?:;|$)/.test(String(headers['content-type'] ?? ''))) return refuse(415, 'only JSON');
  if (headers['content-encoding'] !== undefined) return refuse(415, 'no compression');
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) return refuse(413, 'that is too much at once');
  return undefined;
}
