/** Where in YAML data something stands: the names of fields and the places in lists. */
export type YamlPath = readonly (string | number)[];

/** One edit of YAML data. */
export type Change =
  /** Gives a field or an item another value; a field that is not there is put behind `after`, or last. */
  | { op: 'set'; path: YamlPath; value: unknown; after?: string; flow?: boolean }
  /** Puts an item into the list at `path`, which is made if there is none: at `index`, or last. */
  | { op: 'insert'; path: YamlPath; value: unknown; index?: number; flow?: boolean }
  /** Takes a field or an item out; with the last item its list becomes empty. */
  | { op: 'remove'; path: YamlPath };

/** An edit that cannot be made without touching more than it should: to be made by hand. */
export class CannotEdit extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'CannotEdit';
  }
}
