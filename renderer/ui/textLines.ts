// How many lines a text takes on paper: Chinese characters are as wide as the type is high, others about half.

const mmPerPoint = 0.3528;

/** @param width room in mm @param size of the type in points */
export function textLines(text: string, width: number, size: number): number {
  const perLine = Math.max(2, Math.floor((width / (size * mmPerPoint)) * 2));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(halves(line) / perLine)), 0);
}

/** Width in half characters. */
function halves(line: string): number {
  return Array.from(line).reduce((sum, sign) => sum + halfWidth(sign), 0);
}

/** Figures and Latin letters run a little wider than half a Chinese character, marks narrower. */
function halfWidth(sign: string): number {
  if ((sign.codePointAt(0) ?? 0) >= 0x2000) return 2;
  if (/[-.,:;'()\s]/.test(sign)) return 0.7;
  return /\d/.test(sign) ? 1.12 : 1.25;
}
