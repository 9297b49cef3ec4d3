import { mendedAddress } from '../../addresses/asked/mended-address.ts';

/** Goes on from an address that was damaged on its way to the one that was meant. */
const meant = mendedAddress(location.href, document.querySelector('main')?.dataset.home ?? '/');
if (meant) location.replace(meant);
