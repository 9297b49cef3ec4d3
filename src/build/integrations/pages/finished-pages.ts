import type { AstroPrerenderer } from 'astro';
import { ownPolicy } from './own-policy.ts';
import { putStyles } from './put-styles.ts';

/** Pages that people come to from elsewhere, to read at once: all their style stands in them. */
const READ_AT_ONCE = /\/pages\/(?:index|articles\/\[id\])\.astro$/;

/** Prints pages as they are published: with style in them or beside them, and a policy for what they hold. */
export function finishedPages(printed: AstroPrerenderer, sheets: ReadonlyMap<string, string>): AstroPrerenderer {
  return {
    ...printed,
    render: async (request, options) => {
      const result = await printed.render(request, options);
      const response = result instanceof Response ? result : result.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return result;
      const all = READ_AT_ONCE.test(options.routeData.component);
      const html = ownPolicy(putStyles(await response.text(), sheets, all));
      const { status, headers } = response;
      return new Response(html, { status, headers });
    },
  };
}
