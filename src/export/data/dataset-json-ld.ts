import { DATA_FILES } from '../../addresses/routes/data-files.ts';
import type { Addresses } from '../../addresses/site.ts';
import type { Publication } from '../publication.ts';

/** JSON-LD for the page of the data: a schema.org Dataset with every form in which it can be had. */
export function datasetJsonLd(addresses: Addresses, publication: Publication): object {
  const { name, description, language, licence, home } = publication;
  const whole = (path: string) => new URL(path, home).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': whole(addresses.data()),
    url: whole(addresses.data()),
    name,
    description,
    inLanguage: language,
    ...(licence && { license: licence }),
    creator: { '@type': 'Organization', name, url: home },
    isAccessibleForFree: true,
    distribution: Object.entries(DATA_FILES).map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat,
      contentUrl: whole(addresses.data(file)),
    })),
  };
}
