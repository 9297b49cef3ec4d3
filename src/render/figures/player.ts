import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image } from 'mdast';
import { recordingFile } from '../../addresses/images/recording-file.ts';
import { variantsOf } from '../../addresses/images/variants-of.ts';
import { endingOf } from '../../model/recording.ts';
import { imageName } from '../../read/markdown/image-name.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { labelled } from '../../words/labelled.ts';
import { languageName } from '../../words/language-name.ts';
import { recordingInWords } from '../../words/recording-in-words.ts';
import type { RenderContext } from '../handlers.ts';

/**
 * What plays a recording, by the browser's own means, with the captions beside it; nothing of it is fetched before it
 * is asked for. Below it is a link to the file, which is all that paper shows. `spoken` is the language of the article.
 */
export function player(
  node: Image,
  { recordings, images, addresses }: RenderContext,
  spoken: string,
): ElementContent[] {
  const recording = recordings.get(imageName(node.url, 'articles') ?? '');
  if (!recording) return [];
  const { kind, width, height, captions, seconds, bytes } = recording;
  const src = addresses.recordingFile(recordingFile(recording));
  const poster = images.get(recording.poster);
  const tracks = captions.map((one) => {
    const language = one.language || spoken;
    return h('track', {
      kind: 'captions',
      src: addresses.recordingFile(recordingFile(one)),
      srcLang: language,
      label: languageName(language, language),
    });
  });
  const shared = { src, controls: true, preload: 'none', ariaLabel: node.alt ?? '' };
  const plays =
    kind === 'audio'
      ? h('audio', shared, tracks)
      : h(
          'video',
          {
            ...shared,
            playsInline: true,
            poster: poster && addresses.figureFile(variantsOf(poster).usual.file),
            width,
            height,
          },
          tracks,
        );
  const facts = recordingInWords(endingOf(recording.name), seconds, bytes);
  const link = h('a', { href: src, dataWhole: addresses.whole(src) }, labelled(ARTICLE_WORDS.file, facts));
  return [plays, h('p.file', [link])];
}

/** How recordings look; it stands only in pages that have one. On paper the address stands for what is played. */
export const RECORDING_STYLE = [
  '@layer prose{.recording :is(audio,video){display:block;width:100%}',
  '.recording video{height:auto;background:#000}',
  '.prose .file{margin:.5em 0 0;font:400 .86em/1.5 var(--sans)}',
  '.transcript{margin:-.6em 0 1.6em;padding-inline-start:1.2rem;border-inline-start:2px solid var(--rule)}',
  '.transcript summary{font:600 .86em/1.5 var(--sans);padding-block:.4em;cursor:pointer}',
  '.transcript[open]>summary{margin-bottom:.5em}',
  '.prose .transcript>p>.num{inset-inline-end:calc(100% + 2.4rem)}}',
  '@media print{.recording :is(audio,video){display:none}',
  '.recording .file a::after{content:" ⟨" attr(data-whole) "⟩";overflow-wrap:anywhere}',
  '.transcript::details-content{content-visibility:visible}.transcript summary{list-style:none;break-after:avoid}',
  '@layer print{.prose .transcript>p>.num{inset-inline-end:calc(100% + 3mm + 1.5em)}}}',
].join('');
