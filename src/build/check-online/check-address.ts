/** What became of an address: it answers, it has moved for good, it is gone, or it cannot be told from here. */
export type State = 'ok' | 'moved' | 'dead' | 'unsure';

export interface AddressStatus {
  state: State;
  /** What the site said, or why it said nothing: `404`, `no answer in 10 s`. */
  detail: string;
  /** Whether any site answered, whatever it said. */
  answered: boolean;
}

/** Hosts that are no more, or were never there, and certificates that browsers refuse. */
const DEAD = /^(ENOTFOUND|ERR_SSL_|EPROTO|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_INVALID_URL)/;
/** Moves that a site means for good (RFC 9110, 15.4). */
const FOR_GOOD = [301, 308];
const MOVES = 10;

/** Follows an address as a browser would, for at most `seconds` in all. Never throws. */
export async function checkAddress(address: string, seconds: number): Promise<AddressStatus> {
  const signal = AbortSignal.timeout(seconds * 1000);
  let at = address;
  let forGood = true;
  try {
    for (let moves = 0; moves <= MOVES; moves += 1) {
      // Not HEAD, which many sites refuse. The text itself is not read.
      const response = await fetch(at, { redirect: 'manual', signal, headers: { accept: 'text/html,*/*' } });
      await response.body?.cancel();
      const { status } = response;
      const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
      if (!location) return answerOf(status, at === address || !forGood ? '' : at);
      forGood &&= FOR_GOOD.includes(status);
      at = new URL(location, at).href;
    }
    return { state: 'dead', detail: `more than ${MOVES} redirects`, answered: true };
  } catch (error) {
    if (signal.aborted) return { state: 'unsure', detail: `no answer in ${seconds} s`, answered: false };
    const { code = '', message } = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    return { state: DEAD.test(code) ? 'dead' : 'unsure', detail: code || message, answered: false };
  }
}

function answerOf(status: number, movedTo: string): AddressStatus {
  const answered = true;
  if (status === 404 || status === 410) return { state: 'dead', detail: String(status), answered };
  // Refusals, too, may be meant for programs alone.
  if (status >= 400) return { state: 'unsure', detail: String(status), answered };
  return movedTo
    ? { state: 'moved', detail: `for good to ${movedTo}`, answered }
    : { state: 'ok', detail: String(status), answered };
}
