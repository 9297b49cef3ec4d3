/** Each letter of hiragana: alone it is an ending, or binds words. */
const HIRAGANA = Array.from({ length: 86 }, (_, at) => String.fromCharCode(0x3041 + at));

/** Words that say little by themselves: they are searched for only inside a phrase. */
export const STOP_WORDS = new Set([
  ...HIRAGANA,
  ...'a an and are as at be been but by did do does for from had has have he her his how i if in into is it its many me much my no nor not of on or our she so such than that the their them then there these they this to was we were what when where which who whom whose why will with would you your は が を に で と も の へ や から まで より し て た だ な い る れ さ っ する した いる ある です ます 的 了 是 在 和 与'.split(
    ' ',
  ),
]);
