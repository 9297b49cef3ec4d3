/** A browser with one page, as a test drives it. */
export interface Engine {
  /** Goes to an address and waits until the page and its scripts are there, or what is true then instead. */
  open(address: string, ready?: { is: string; limit: number }): Promise<void>;
  /** Gives the window this size in CSS pixels; resolves to the width that the page then has. */
  size(width: number, height: number): Promise<number>;
  /** The value of an expression in the page; it must survive JSON. */
  ask<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  /** Presses or lets go of the button of the mouse where the pointer is. */
  button(what: 'down' | 'up'): Promise<void>;
  /** Brings the pointer over an element. */
  hover(selector: string): Promise<void>;
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>;
  /** Writes the page as it prints to a PDF file. */
  print(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The reading face has come, and no other is on its way: from now on no line moves by itself. */
export const FACE = `document.fonts.status === 'loaded' && document.fonts.check('1em Newsreader') &&
  [...document.fonts].some(({ family, status }) => family.includes('Newsreader') && status === 'loaded')`;

/** Scripts have run, the text has its face, and on a wide window the notes stand in the margin. */
export const READY = `document.readyState === 'complete' && 'ready' in document.documentElement.dataset && ${FACE} &&
  (innerWidth < 1152 || [...document.querySelectorAll('.article .note')].every((note) => getComputedStyle(note).position === 'absolute'))`;

/**
 * Waits until an expression in the page is true; throws, naming it, after `limit` milliseconds. A page that is left for
 * another one while it is asked gives no word (an error of the engine): the next one is asked then.
 */
export async function until(engine: Engine, expression: string, limit = 10_000): Promise<void> {
  const end = performance.now() + limit;
  for (let cause: unknown; ; ) {
    const isTrue = await engine.ask<boolean>(`Boolean(${expression})`).catch((error: unknown) => {
      cause = error;
      return false;
    });
    if (isTrue) return;
    if (performance.now() > end) throw new Error(`never true: ${expression}`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The number that an expression in the page gives once it no longer changes: a scroll may end a frame later. */
export async function settled(engine: Engine, expression: string): Promise<number> {
  for (let last = await engine.ask<number>(expression); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const next = await engine.ask<number>(expression);
    if (next === last) return next;
    last = next;
  }
}
