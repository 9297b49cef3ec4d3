/** The folder of the site at its host, with a slash at both ends: what pages know of it stands in the environment. */
export const siteBase = (): string => (process.env.POSTIL_BASE ?? '/').replace(/\/?$/, '/');

/** Whether pages are made for good, not shown in development (Vite's `PROD`). */
export const inProduction = (): boolean => process.env.NODE_ENV === 'production';
