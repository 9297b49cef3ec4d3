/** Some words of a text that was edited: in both versions, only in the former, or only in the later. */
export interface DiffRun {
  how: 'same' | 'gone' | 'new';
  text: string;
}
