import type * as EN from '../en/spans.ts';
import type { Spoken } from '../spoken.ts';

export const SPAN_WORDS: Spoken<typeof EN.SPAN_WORDS> = {
  range: (numbers) => (/[–,]/.test(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number) => `この記事に第${number}段落があったことはありません。`,
  alias: (number, into, date) => `第${number}段落は${date}に削除され、文章は第${into}段落に統合されました。`,
  gone: (number, date, reason) => `第${number}段落は${date}に削除されました。${reason ? `理由：${reason}` : ''}`,
  nothing: 'リンク先の段落はすべてなくなりました。',
  turned: (last, first) => `第${last}段落は現在、第${first}段落より前にあります。それぞれを別に示しています。`,
  nowIs: (first, last) =>
    first === last ? `残っているのは第${first}段落です。` : `残っているのは第${first}段落から第${last}段落です。`,
  changed: (numbers) => `リンクの作成後、第${numbers}段落は変更されています。`,
  added: (numbers) => `第${numbers}段落は後に加えられました。`,
  left: (numbers) => `第${numbers}段落は後に削除されたか、別の場所に移されました。`,
  label: 'リンク先',
  several: '複数の段落へのリンク',
  field: '段落',
  hint: '例：4–6、または2, 9。',
  wrong: 'この記事にそのような段落はありません。',
  copied: (numbers) => `第${numbers}段落へのリンクをコピーしました。`,
  cite: '引用',
  citeNumbers: (numbers) => `第${numbers}段落を引用`,
  citeWords: '選択した語句を引用',
  nearly: '元の語句は見つかりませんでした。ここにほぼ同じ語句があります。',
  stood: (date) => `リンク先の語句は、${date}に記事が変更されるまでここにありました。`,
  lost: 'リンク先の語句はこの記事のどの段落にもなく、過去のどの版にもありませんでした。',
  nowhere: 'このアドレスが指す箇所はこの記事にありません。',
  close: '閉じる',
};
