// The packages of Citation.js bring no types; these are the parts that are used.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | object[] | string, options?: object);
    data: object[];
    format(output: string, options?: object): string;
  }
  export const plugins: {
    config: { get(name: '@csl'): { styles: { add(name: string, style: string): void } } };
  };
}
declare module '@citation-js/name' {
  export function parse(name: string): object;
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
