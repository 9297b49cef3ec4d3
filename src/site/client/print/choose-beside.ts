/** A note that may stand beside the text: how many characters its gist has, and whether it is a key note. */
export interface Candidate {
  length: number;
  key: boolean;
}

/** Characters to a line, and millimetres of a line and of the gap below, as print.css sets the text and its notes. */
const TEXT = { line: 72, height: 5.4, gap: 4.2 };
const NOTE = { line: 36, height: 3.9, gap: 1.6 };

const heightOf = (length: number, { line, height, gap }: typeof TEXT) => Math.ceil(length / line) * height + gap;

/**
 * The notes for which there is room in the margin of a printed page, given for each paragraph its characters and its
 * notes: all key notes, and of the others those that end no lower than their paragraph, by estimate. The order is kept.
 */
export function chooseBeside<Note extends Candidate>(
  paragraphs: readonly { length: number; notes: readonly Note[] }[],
): Note[] {
  let over = 0;
  return paragraphs.flatMap(({ length, notes }) => {
    let left = heightOf(length, TEXT) - over;
    const chosen = new Set<Note>();
    for (const note of [...notes.filter(({ key }) => key), ...notes.filter(({ key }) => !key)]) {
      const height = heightOf(note.length, NOTE);
      if (!note.key && height > left) continue;
      chosen.add(note);
      left -= height;
    }
    over = Math.max(0, -left);
    return notes.filter((note) => chosen.has(note));
  });
}
