/** What an id is made from: a name that several may share, and what else is known that may tell these apart. */
export interface Nameable {
  name: string;
  /** In the order in which it is tried. */
  more: readonly (string | undefined)[];
}

/**
 * The ids of things in their order, each with its names, the lasting one first. A name that one alone has is its id. Of
 * several with the same name each has that and the first further fact that is known of it, `name_fact`, whatever the
 * others have: so none changes when one is put in behind it; the bare name leads to the first of them. What this does
 * not tell apart is counted.
 */
export function tellApart(things: readonly Nameable[]): string[][] {
  const sharing = Map.groupBy(things, ({ name }) => name);
  const taken = new Set<string>();
  return things.map((thing) => {
    const { name, more } = thing;
    const fellows = sharing.get(name) ?? [];
    if (fellows.length === 1) return [name];
    const known = more.find((fact) => fact !== undefined);
    const base = known === undefined ? name : `${name}_${known}`;
    let id = base;
    for (let count = 2; taken.has(id) || (id === name && fellows[0] !== thing); count++) id = `${base}_${count}`;
    taken.add(id);
    return fellows[0] === thing && id !== name ? [id, name] : [id];
  });
}
