import { findProgram } from '../find-program.ts';
import { puppeteer } from './puppeteer.ts';
import { readsIn } from './reads-in.ts';

const program = findProgram('firefox-esr', 'firefox-esr') ?? findProgram('firefox');

readsIn('Firefox', program ? () => puppeteer('firefox', program) : undefined);
