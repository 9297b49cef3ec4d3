/** How often something of a step was made, and how often it was taken from what was kept. */
export interface Counts {
  made: number;
  taken: number;
}

/** Gives what `make` gives of these inputs, or what it gave of them before. */
export type Keep = <T>(step: string, inputs: readonly unknown[], make: () => T) => T;

/** Where something is kept that is made of some inputs. */
export interface Kept<T> {
  /** What was kept, if anything was; read when it is asked for. */
  known: () => T | undefined;
  put: (made: T) => void;
}

/** Where what is made of these inputs is kept: whether it is read or not, it stays there. */
export type Slot = <T>(step: string, inputs: readonly unknown[]) => Kept<T>;

/**
 * What finished steps gave, kept by content. There is one rule: a thing is kept under the hash of the name of its step,
 * of all that the step makes it from, and of the program that makes it. So nothing in it is ever out of date, and what
 * is damaged or was put there by something else is not taken.
 */
export interface Cache {
  /** What `make` gives of these inputs: as it was kept, or made now. Inputs are plain data, maps and sets among it. */
  kept: (step: string, inputs: readonly unknown[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** The same of plain data, for a step that waits for nothing. */
  keptData: Keep;
  /** The same for a step that is done in several parts, between which others have their turn. */
  slot: Slot;
  /** What was done, by step. */
  counts: ReadonlyMap<string, Readonly<Counts>>;
  /** To be called when all is done: what none of it needed is thrown away. */
  throwAway: () => void;
  close: () => void;
}
