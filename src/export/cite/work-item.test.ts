import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { CSL_SCHEMA } from '../../../tests/fixtures/csl-schema.ts';
import { VOCABULARY } from '../../../tests/fixtures/vocabulary.ts';
import { bibtexEntry } from '../../addresses/cite/bibtex-entry.ts';
import { risRecord } from '../../addresses/cite/ris-record.ts';
import { type Work, workSchema } from '../../model/work.ts';
import { WORK_TYPES } from '../../model/work-types.ts';
import { workItem } from './work-item.ts';

const isCsl = new Ajv({ allowUnionTypes: true }).compile(CSL_SCHEMA);
const schema = workSchema(VOCABULARY);
const work = (fields: object): Work => ({ id: 'w', ...schema.parse({ title: 'Lights', weight: 'B', ...fields }) });

const WHOLE = {
  author: [{ family: 'Almond', given: 'Rosa' }],
  editor: [{ literal: 'Board of Lights' }],
  publisher: 'Harbour Press',
  'publisher-place': 'Sundby',
  'container-title': 'The sea and its lights',
  'collection-title': 'Small books',
  edition: 2,
  volume: '3',
  page: '84–97',
  DOI: '10.1000/xyz123',
  ISBN: '978-3-16-148410-0',
  repository: 'Library of the board',
  'call-number': 'Ms. 4 b',
  issued: '1870',
};

test.each(WORK_TYPES)('a work of the type %s is valid CSL, BibTeX and RIS, without an address', (type) => {
  const item = workItem(work({ type, ...WHOLE }));
  isCsl([item]);
  expect(isCsl.errors).toBeNull();
  const { entries, errors } = parseBibtex(`${bibtexEntry(item)}\n`, { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries[0]?.fields).toMatchObject({ doi: '10.1000/xyz123', isbn: '978-3-16-148410-0', volume: '3' });
  const [read] = new Cite(risRecord(item)).data as Record<string, unknown>[];
  expect(read).toMatchObject({ title: 'Lights', DOI: '10.1000/xyz123' });
});

test.each<[string, object, string, string]>([
  ['a book', { type: 'book' }, '@book{w,', 'TY  - BOOK'],
  ['a chapter', { type: 'chapter' }, '@incollection{w,', 'TY  - CHAP'],
  ['a thesis', { type: 'thesis' }, '@phdthesis{w,', 'TY  - THES'],
  ['a letter', { type: 'personal_communication' }, '@misc{w,', 'TY  - PCOMM'],
  ['a page', { type: 'webpage', URL: 'https://example.org/' }, '@misc{w,', 'TY  - ELEC'],
  ['a document on paper', { type: 'document' }, '@misc{w,', 'TY  - GEN'],
])('%s has its type in each form', (_name, fields, bibtex, ris) => {
  const item = workItem(work(fields));
  expect(bibtexEntry(item)).toContain(bibtex);
  expect(risRecord(item)).toContain(ris);
});

test('a DOI is an address where there is no other', () => {
  expect(workItem(work({ type: 'book', DOI: '10.1000/x' })).URL).toBe('https://doi.org/10.1000/x');
  expect(workItem(work({ type: 'book', DOI: '10.1000/x', URL: 'https://example.org/' })).URL).toBe(
    'https://example.org/',
  );
  expect(workItem(work({ type: 'book' }))).not.toHaveProperty('URL');
});
