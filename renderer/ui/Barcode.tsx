// A Code 128 barcode as bars of SVG, sharp on any printer; the text is printed by whoever shows it.
import JsBarcode from 'jsbarcode';

interface Props {
  readonly text: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

export function Barcode({ text, width, height }: Props) {
  const modules = modulesOf(text);
  return (
    <svg
      role="img"
      aria-label={`条码 ${text}`}
      width={`${String(width)}mm`}
      height={`${String(height)}mm`}
      viewBox={`0 0 ${String(modules.length)} 1`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
    >
      {bars(modules).map(({ at, wide }) => (
        <rect key={at} x={at} y={0} width={wide} height={1} fill="#000" />
      ))}
    </svg>
  );
}

/** "1101001…": one character a module, 1 = black. */
function modulesOf(text: string): string {
  const drawn: { encodings?: readonly { readonly data: string }[] } = {};
  JsBarcode(drawn, text, { format: 'CODE128' });
  return (drawn.encodings ?? []).map(({ data }) => data).join('');
}

function bars(modules: string): { at: number; wide: number }[] {
  return [...modules.matchAll(/1+/g)].map((run) => ({ at: run.index, wide: run[0].length }));
}
