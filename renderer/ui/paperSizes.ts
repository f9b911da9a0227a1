// Paper sizes in millimetres, upright: sheets of a laser printer and the three continuous forms of a dot-matrix one.

export const paperSizes = {
  A4: { width: 210, height: 297 },
  A5: { width: 148, height: 210 },
  '241×279': { width: 241, height: 279 },
  '241×140': { width: 241, height: 140 },
  '241×93': { width: 241, height: 93 },
} as const;

export type PaperSize = keyof typeof paperSizes;

export interface Paper {
  readonly size: PaperSize;
  readonly landscape: boolean;
}

/** Width and height as it lies in the printer. */
export function extentOf({ size, landscape }: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = paperSizes[size];
  return landscape ? { width: height, height: width } : { width, height };
}

/** "A4 横放", "241 × 140 毫米". */
export function paperText({ size, landscape }: Paper): string {
  if (size.startsWith('241')) return `${size.replace('×', ' × ')} 毫米`;
  return `${size} ${landscape ? '横放' : '竖放'}`;
}
