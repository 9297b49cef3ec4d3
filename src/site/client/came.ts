/** The address that led here, before other scripts clean it. A browser may tell its text directive only here. */
export const CAME =
  [location.href, performance.getEntriesByType('navigation')[0]?.name ?? ''].find((one) => one.includes(':~:')) ??
  location.href;
