import { toNearest } from './mend.ts';
import { near, quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on images, figures and their captions: a part of `RULES`. */
export const IMAGE_RULES = {
  'image-unpublished': {
    severity: 'error',
    message: (f: RuleFacts) => `the image ${quoted(f.value)} would not be shown`,
    fix: (f: RuleFacts) => f.fix ?? 'only the text of an article has images: say in words what it shows',
  },
  'image-elsewhere': {
    severity: 'error',
    message: (f: RuleFacts) =>
      `the image ${quoted(f.value)} is not in the content folder: readers would ask another host`,
    fix: () =>
      'put the file beside the article or in content/images/, if you may, and write where it is: ../images/lamp.jpg',
  },
  'image-missing': {
    severity: 'error',
    message: (f: RuleFacts) => `there is no image ${quoted(f.value)}`,
    fix: (f: RuleFacts) =>
      near(f, 'put the file beside the article, or in content/images/ and write ../images/ before it'),
    mend: toNearest,
  },
  'image-without-alt': {
    severity: 'error',
    message: (f: RuleFacts) => `the image ${quoted(f.value)} has no description for those who do not see it`,
    fix: () => 'say between the square brackets in a sentence what it shows: ![A lamp on a pier](lamp.jpg)',
  },
  'image-undescribed': {
    severity: 'warning',
    message: (f: RuleFacts) => `the image ${quoted(f.value)} of a draft has no description yet`,
    fix: () => 'say between the square brackets in a sentence what it shows; before that it cannot be published',
  },
  'image-unsafe': {
    severity: 'error',
    message: (f: RuleFacts) => `the drawing ${quoted(f.value)} may do more than draw: ${f.detail}`,
    fix: () => 'save it as plain SVG, without scripts, links and files from elsewhere, or as PNG',
  },
  'image-unused': {
    severity: 'warning',
    message: (f: RuleFacts) => `no article shows the image ${quoted(f.value)}`,
    fix: () => 'show it, or take it out of the folder: it is not published',
  },
  'chart-undrawn': {
    severity: 'error',
    message: (f: RuleFacts) => `the chart ${quoted(f.value)} cannot be drawn: ${f.detail}`,
    fix: () => 'mend the numbers of its table, or begin the caption with "Table:"',
  },
  'caption-lost': {
    severity: 'warning',
    message: (f: RuleFacts) => `these words are no caption: ${quoted(f.value)}`,
    fix: (f: RuleFacts) => `${f.fix}`,
  },
} as const;
