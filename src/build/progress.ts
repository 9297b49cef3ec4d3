/** Tells on the way what a build is at. */
export interface Progress {
  /** Begins a stage, of `total` steps if that is known. */
  stage: (name: string, total?: number) => void;
  /** One step of the stage is done. */
  step: () => void;
  /** Nothing more is to be told; a line that is rewritten is taken away. */
  end: () => void;
}

/** Where it is told: a terminal, whose line is rewritten, or a pipe or file, which gets a line for each stage. */
export interface Told {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write: (text: string) => unknown;
}

/** What takes less than so many ms needs no word. */
const QUIET = 3000;
/** How often a line is rewritten at most, in ms. */
const EVERY = 100;

/**
 * A line that says at which stage a build is and how much of it is done, from the third second on. `now` gives the time
 * in ms.
 */
export function progressOn(to: Told, now: () => number = () => performance.now()): Progress {
  const started = now();
  let [name, total, done, told, shown] = ['', 0, 0, Number.NEGATIVE_INFINITY, ''];
  let waiting = false;
  const line = () => {
    const share = total > 0 ? ` ${Math.min(done, total)} of ${total}` : done > 0 ? ` ${done}` : '';
    return `${name}${share}, ${Math.floor((now() - started) / 1000)} s`.slice(0, Math.max(20, (to.columns ?? 80) - 1));
  };
  const tell = () => {
    if (now() - started < QUIET) return;
    if (!to.isTTY) {
      if (waiting) to.write(`${name} …\n`);
      waiting = false;
    } else if (now() - told >= EVERY) {
      told = now();
      const text = line();
      to.write(`\r${text.padEnd(shown.length)}`);
      shown = text;
    }
  };
  return {
    stage: (next, steps = 0) => {
      [name, total, done, told, waiting] = [next, steps, 0, Number.NEGATIVE_INFINITY, true];
      tell();
    },
    step: () => {
      done += 1;
      tell();
    },
    end: () => {
      if (shown) to.write(`\r${' '.repeat(shown.length)}\r`);
      [shown, waiting] = ['', false];
    },
  };
}
