/** Old paragraphs and new ones paired with each other, one to one, by their positions. */
export class Pairing {
  readonly newOf = new Map<number, number>();
  readonly oldOf = new Map<number, number>();

  add(old: number, now: number): void {
    this.newOf.set(old, now);
    this.oldOf.set(now, old);
  }

  remove(old: number): void {
    const now = this.newOf.get(old);
    this.newOf.delete(old);
    if (now !== undefined) this.oldOf.delete(now);
  }

  /** Whether both are without a partner. */
  free(old: number, now: number): boolean {
    return !this.newOf.has(old) && !this.oldOf.has(now);
  }
}
