import type { AstroPrerenderer } from 'astro';
import { ownPolicy } from './own-policy.ts';

/** Prints every page with a policy of its own: Astro names in each what stands in any of them. */
export function ownPolicies(printer: AstroPrerenderer): AstroPrerenderer {
  return {
    ...printer,
    render: async (request, options) => {
      const result = await printer.render(request, options);
      const printed = result instanceof Response ? result : result.response;
      // Of an answer without a body Astro makes no file.
      if (printed.body === null || !printed.headers.get('content-type')?.startsWith('text/html')) return result;
      const { status, headers } = printed;
      return new Response(ownPolicy(await printed.text()), { status, headers });
    },
  };
}
