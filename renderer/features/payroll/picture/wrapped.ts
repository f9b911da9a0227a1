// Breaks a text into lines of a width: Chinese anywhere, numbers and Latin words whole.

/** `widthOf` in the unit of `room`; at least one line, which may be empty. */
export function wrapped(text: string, room: number, widthOf: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[\w.,%]+|[^\w.,%]/gu) ?? []) {
    if (line !== '' && widthOf(line + word) > room) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else line += word;
  }
  return [...lines, line];
}
