// Paper on screen exactly as it will be printed: pages in millimetres; print, or save as PDF.
import { Button, ConfigProvider } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ActionButton } from './buttons.tsx';
import { extentOf, type Paper } from './paperSizes.ts';
import { usePrintOffset } from './printOffset.ts';
import { PrintOffsetButton } from './PrintOffsetButton.tsx';
import { RulerPage } from './RulerPage.tsx';
import { useFocusReturn } from './useFocusReturn.ts';
import { usePaperActions } from './usePaperActions.ts';
import './print.css';

interface Props {
  /** Also the suggested name of the PDF. */
  readonly title: string;
  readonly paper: Paper;
  /** The content of each page, margins included; the layout decides what fits, so nothing is ever cut by the printer. */
  readonly pages: readonly ReactNode[];
  /** Choices of the layout, e.g. strips per page. */
  readonly options?: ReactNode;
  readonly onClose: () => void;
}

export function PrintSheet({ title, paper, pages, options, onClose }: Props) {
  const { width, height } = extentOf(paper);
  const { print, savePdf, hint } = usePaperActions(title);
  const [offset, setOffset] = usePrintOffset();
  const tools = useRef<HTMLDivElement>(null);
  const [isRulerShown, setRulerShown] = useState(false);
  const shown = isRulerShown ? [<RulerPage key="ruler" paper={paper} />] : pages;
  const moved =
    offset.right === 0 && offset.down === 0
      ? {}
      : { transform: `translate(${String(offset.right)}mm, ${String(offset.down)}mm)` };
  useFocusReturn();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [onClose]);
  return createPortal(
    <div className="print-room" role="dialog" aria-modal="true" aria-label={title}>
      <style>{`@page { size: ${String(width)}mm ${String(height)}mm; margin: 0 }`}</style>
      {/* What opens from the tools lies inside them: above the paper, and never printed. */}
      <ConfigProvider getPopupContainer={() => tools.current ?? document.body}>
        <div className="print-tools" ref={tools}>
          <strong>{title}</strong>
          <span>共 {shown.length} 页</span>
          {options}
          <span className="print-hint">{hint}</span>
          <PrintOffsetButton offset={offset} onChange={setOffset} isRulerShown={isRulerShown} onRuler={setRulerShown} />
          <ActionButton type="primary" autoFocus run={print}>
            打印
          </ActionButton>
          <ActionButton run={savePdf}>存为 PDF</ActionButton>
          <Button onClick={onClose}>关闭</Button>
        </div>
      </ConfigProvider>
      <div className="print-pages" tabIndex={0} role="group" aria-label="各页">
        {shown.map((page, index) => (
          <section
            key={index}
            className="paper"
            aria-label={`第 ${String(index + 1)} 页`}
            style={{ width: `${String(width)}mm`, height: `${String(height)}mm` }}
          >
            <div className="paper-content" style={moved}>
              {page}
            </div>
          </section>
        ))}
      </div>
    </div>,
    document.body,
  );
}
