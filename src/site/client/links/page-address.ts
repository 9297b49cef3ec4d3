import { publishedAddress } from '../../../addresses/range/published-address.ts';

const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;

/** The address of this page as it is given to others, without query and hash. */
export const pageAddress = (): string => publishedAddress(canonical(), location.href);

/** A text that the build made, with the addresses in it as they are given to others. */
export function withPageAddress(text: string): string {
  const built = canonical();
  return built ? text.replaceAll(new URL(built).origin, new URL(pageAddress()).origin) : text;
}
