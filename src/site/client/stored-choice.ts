/** What the reader chose before on this device, or nothing: a browser may forbid storage. */
export function storedChoice(name: string): string | null {
  try {
    return localStorage.getItem(`postil-${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice on the device; where storage is forbidden it lasts for the page. */
export function storeChoice(name: string, value: string): void {
  try {
    localStorage.setItem(`postil-${name}`, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
