import type * as EN from '../en/licences.ts';
import type { Spoken } from '../spoken.ts';

export const LICENCE_WORDS: Spoken<typeof EN.LICENCE_WORDS> = {
  head: 'بُني Postil بهذه الحزم. القائمة مأخوذة من ملف القفل الخاص بالبناء؛ وتليها نصوص رخص الحزم التي يسميها Postil نفسه.',
  list: 'ما بُني به هذا الموقع أيضًا، وبأي رخص',
};
