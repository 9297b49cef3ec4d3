// The same plain texts, made into a site by other programs: what that costs beside ours, on this machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { childrenCpu } from './children-cpu.ts';
import { plainArticle } from './plain-article.ts';

const ELEVENTY = '@11ty/eleventy@3.1.2';

/** A program that makes pages of Markdown files: what it needs beside them, and how it is run. */
interface Peer {
  name: string;
  /** Where it looks for the texts. */
  texts: string;
  /** What is written above a text. */
  head: (title: string) => string;
  files: Record<string, string>;
  command: string[];
}

const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>';

const PEERS: Peer[] = [
  {
    name: 'Eleventy',
    texts: 'texts',
    head: (title) => `---\ntitle: "${title}"\nlayout: page.njk\n---\n`,
    files: {
      'package.json': '{ "private": true, "type": "module" }\n',
      'texts/_includes/page.njk': `${PAGE}{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>\n`,
    },
    command: ['node_modules/@11ty/eleventy/cmd.cjs', '--input=texts', '--output=out', '--quiet'],
  },
  {
    name: 'Astro, no more than a page for each text',
    texts: 'src/texts',
    head: (title) => `---\ntitle: "${title}"\n---\n`,
    files: {
      'package.json': '{ "private": true, "type": "module" }\n',
      'astro.config.mjs': 'export default { outDir: "out" };\n',
      'src/pages/[id].astro': `---
export const getStaticPaths = () =>
  Object.entries(import.meta.glob('../texts/*.md', { eager: true })).map(([file, text]) => ({
    params: { id: file.replace(/^.*\\/|\\.md$/g, '') },
    props: { text },
  }));
const { Content, frontmatter } = Astro.props.text;
---
${PAGE}{frontmatter.title}</title></head><body><h1>{frontmatter.title}</h1><Content /></body></html>
`,
    },
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  },
];

/** Gets the programs that are not ours, once; the only thing here that asks another host. */
function install(folder: string): void {
  const modules = path.join(folder, 'node_modules');
  if (existsSync(path.join(modules, '@11ty/eleventy'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ELEVENTY], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Eleventy was not installed:\n${stderr.slice(0, 2000)}`);
}

/** What each other program takes for this many plain articles, in CPU seconds; `root` is the folder of Postil. */
export function peersOf(root: string, home: string, articles: number): { name: string; cpu: number }[] {
  const tools = path.join(home, 'eleventy');
  install(tools);
  return PEERS.map(({ name, texts, head, files, command }, at) => {
    const folder = path.join(home, String(at));
    rmSync(folder, { recursive: true, force: true });
    const put = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    for (const [file, text] of Object.entries(files)) put(file, text);
    for (let n = 0; n < articles; n++) {
      const { title, paragraphs } = plainArticle(n);
      put(`${texts}/text-${n + 1}.md`, `${head(title)}\n${paragraphs.join('\n\n')}\n`);
    }
    symlinkSync(path.join(name === 'Eleventy' ? tools : root, 'node_modules'), path.join(folder, 'node_modules'));
    const before = childrenCpu();
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`${name} failed:\n${(stderr || stdout).slice(0, 2000)}`);
    return { name, cpu: childrenCpu() - before };
  });
}
