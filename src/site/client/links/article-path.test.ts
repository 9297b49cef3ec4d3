import { expect, test } from 'vitest';
import { articlePath } from './article-path.ts';

test.each(['/reading/articles/a/', '/reading/articles/a', '/reading/articles/a/index.html'])('%s', (served) => {
  expect(articlePath(served)).toBe('/reading/articles/a');
});
