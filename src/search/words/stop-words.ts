/** Words that say little by themselves: they are searched for only inside a phrase. */
export const STOP_WORDS = new Set(
  'a an and are as at be been but by did do does for from had has have he her his how i if in into is it its many me much my no nor not of on or our she so such than that the their them then there these they this to was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);
