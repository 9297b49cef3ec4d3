/** How large a built site is. */
export interface SiteSize {
  files: number;
  bytes: number;
  largest: { path: string; bytes: number };
}

/** What hosts of static sites take at most, as they say in their manuals. */
const LIMITS = { files: 20_000, file: 25 * 2 ** 20, bytes: 1e9 };
/** From this share of a limit on it is told. */
const NEAR = 0.8;

const mega = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** What a publisher should know before a host refuses the site: a line for each limit that is near or passed. */
export function nearLimits({ files, bytes, largest }: SiteSize): string[] {
  const said: string[] = [];
  if (files >= NEAR * LIMITS.files) {
    const thousands = (count: number) => count.toLocaleString('en');
    said.push(
      `${thousands(files)} files: Cloudflare Pages takes ${thousands(LIMITS.files)}. Fewer share pages make fewer ("sharePages" in edition.yaml)`,
    );
  }
  if (largest.bytes >= NEAR * LIMITS.file) {
    said.push(`${largest.path} has ${mega(largest.bytes)}: Cloudflare Pages takes ${mega(LIMITS.file)} in one file`);
  }
  if (bytes >= NEAR * LIMITS.bytes) said.push(`${mega(bytes)} in all: GitHub Pages takes ${mega(LIMITS.bytes)}`);
  return said;
}
