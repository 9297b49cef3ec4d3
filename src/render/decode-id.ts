/** An id that remark-rehype wrote percent-encoded, as it was; one that only looks encoded (`%zz`) is left alone. */
export function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
