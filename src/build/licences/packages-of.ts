/** A package that the site is made with, directly or through another. */
export interface Package {
  name: string;
  version: string;
  /** As an SPDX expression. */
  licence: string;
  /** Whether our own code asks for it. */
  direct: boolean;
}

/** The parts of `package-lock.json` (version 3) that are read here. */
export interface Lock {
  packages: Record<
    string,
    { version?: string; license?: string; dev?: boolean; dependencies?: Record<string, string> }
  >;
}

/** Packages that name their licence nowhere but in their text. */
const NAMED_IN_TEXT: Record<string, string> = { format: 'MIT' };

/**
 * The packages that a lock file pins for the site, by name, each version once; those for work on the code alone are
 * left out. On whatever system it is made, the list is the same: the lock has the packages of all of them.
 */
export function packagesOf({ packages }: Lock): Package[] {
  const direct = Object.keys(packages['']?.dependencies ?? {});
  const found = new Map<string, Package>();
  for (const [path, { version = '', license, dev }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1) as string;
    if (path === '' || dev) continue;
    const licence = license ?? NAMED_IN_TEXT[name] ?? 'unknown';
    found.set(`${name}@${version}`, { name, version, licence, direct: direct.includes(name) });
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
