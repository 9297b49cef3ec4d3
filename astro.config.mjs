// For what Astro's own commands check of the repository. Postil's commands make the same configuration themselves.
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/build/astro-config.ts';

const { configFile: _, root: __, ...config } = astroConfig({ root: resolve('.'), content: 'content' });

export default defineConfig(config);
