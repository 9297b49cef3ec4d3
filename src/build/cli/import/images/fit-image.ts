import type { GivenImage } from '../../../../import/document/document.ts';

/** The endings of the kinds of image that articles have. */
const ENDINGS: Record<string, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', svg: 'svg' };

/** An image as articles can have it, with the ending of its kind; scans (TIFF) become PNG. Else why it cannot be. */
export async function fitImage({ bytes }: GivenImage): Promise<{ bytes: Buffer; ending: string } | { why: string }> {
  const { default: sharp } = await import('sharp');
  try {
    const { format, compression } = await sharp(bytes).metadata();
    if (format === 'tiff') return { bytes: await sharp(bytes).autoOrient().png().toBuffer(), ending: 'png' };
    const ending = format === 'heif' && compression === 'av1' ? 'avif' : ENDINGS[format ?? ''];
    return ending ? { bytes, ending } : { why: `its kind is ${format}; save it as JPEG or PNG` };
  } catch {
    return { why: 'it is no image that can be read; save it as JPEG or PNG' };
  }
}
