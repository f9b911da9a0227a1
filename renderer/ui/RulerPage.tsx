// The ruler test page: printed once and measured, it says how far a printer is off and whether it scales.
import { extentOf, type Paper } from './paperSizes.ts';

const frame = 10;

export function RulerPage({ paper }: { readonly paper: Paper }) {
  const { width, height } = extentOf(paper);
  const across = marks(width);
  const down = marks(height);
  const edge = { x: frame, y: frame, width: width - 2 * frame, height: height - 2 * frame };
  return (
    <svg
      className="ruler"
      width={`${String(width)}mm`}
      height={`${String(height)}mm`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label="打印校准页"
    >
      <rect {...edge} fill="none" stroke="#000" strokeWidth={0.25} />
      {across.map((at) => (
        <g key={at}>
          <line x1={at} y1={frame} x2={at} y2={frame + lengthOf(at)} stroke="#000" strokeWidth={0.15} />
          {at % 10 === 0 && (
            <text x={at} y={frame + 8} fontSize={2.6} textAnchor="middle">
              {at}
            </text>
          )}
        </g>
      ))}
      {down.map((at) => (
        <g key={at}>
          <line x1={frame} y1={at} x2={frame + lengthOf(at)} y2={at} stroke="#000" strokeWidth={0.15} />
          {at % 10 === 0 && (
            <text x={frame + 6} y={at + 1} fontSize={2.6}>
              {at}
            </text>
          )}
        </g>
      ))}
      {explanation(width, height).map((line, index) => (
        <text key={line} x={frame + 16} y={frame + 20 + index * 6} fontSize={4}>
          {line}
        </text>
      ))}
    </svg>
  );
}

function explanation(width: number, height: number): readonly string[] {
  return [
    `打印校准页：纸 ${String(width)} × ${String(height)} 毫米，打印时缩放选 100%（实际大小）。`,
    `1. 用尺量纸的左边到方框左边线、上边到方框上边线，都应是 ${String(frame)} 毫米。`,
    '2. 少几毫米，“右移”“下移”就填几毫米；多了填负数。',
    `3. 方框应宽 ${String(width - 2 * frame)} 毫米、高 ${String(height - 2 * frame)} 毫米；不是，就是打印时被缩放了。`,
  ];
}

function marks(length: number): readonly number[] {
  return Array.from({ length: length - 2 * frame + 1 }, (_, index) => frame + index).filter((at) => at > frame);
}

function lengthOf(at: number): number {
  if (at % 10 === 0) return 5;
  return at % 5 === 0 ? 3.5 : 2;
}
