/** The tables of an edition's data. */
export const TABLES = ['claims', 'entities', 'relations', 'works'] as const;

/** The files of an edition's data with their types: each table in two forms, the works for programs of literature. */
export const DATA_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    TABLES.flatMap((table) => [
      [`${table}.json`, 'application/json'],
      [`${table}.csv`, 'text/csv'],
    ]),
  ),
  'works.bib': 'application/x-bibtex',
  'works.ris': 'application/x-research-info-systems',
  'works.csl.json': 'application/vnd.citationstyles.csl+json',
};
