/**
 * The same function, which keeps what it answered: asked again, it answers at once. For functions of a text alone. It
 * keeps at most so many answers; then it begins anew.
 */
export function remember<T>(answer: (asked: string) => T, most: number): (asked: string) => T {
  const kept = new Map<string, T>();
  return (asked) => {
    if (kept.has(asked)) return kept.get(asked) as T;
    if (kept.size >= most) kept.clear();
    const made = answer(asked);
    kept.set(asked, made);
    return made;
  };
}
