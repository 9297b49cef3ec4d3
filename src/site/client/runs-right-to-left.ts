/** Whether the page is laid out from right to left. */
export const runsRightToLeft = (): boolean => document.documentElement.dir === 'rtl';
