// An agreement on A4: the first line is the title, headings bold, paragraphs flow over as many pages as they need.
import { PrintSheet } from '../../ui/PrintSheet.tsx';
import { pagesOf } from '../../ui/pagesOf.ts';
import { textLines } from '../../ui/textLines.ts';
import './agreement.css';

interface Props {
  readonly title: string;
  readonly content: string;
  readonly onClose: () => void;
}

/** Type of 11 pt on lines of 6.4 mm, 166 mm wide; an empty line takes half. */
const size = 11;
const width = 166;
const lineHeight = 6.4;
const titleHeight = 12;
const pageHeight = 252;

export function AgreementPaper({ title, content, onClose }: Props) {
  const pages = pagesOf(blocksOf(content), {
    page: pageHeight,
    heightOf: (block) => block.reduce((sum, paragraph) => sum + heightOf(paragraph), 0),
  }).map((blocks) => blocks.flat());
  return (
    <PrintSheet
      title={title}
      paper={{ size: 'A4', landscape: false }}
      pages={pages.map((own, index) => (
        <div key={index} className="agreement-paper">
          {own.map((paragraph, at) =>
            paragraph.isTitle ? (
              <h1 key={at}>{paragraph.text}</h1>
            ) : (
              <p
                key={at}
                className={isHeading(paragraph.text) ? 'agreement-heading' : ''}
                style={{ height: `${String(heightOf(paragraph))}mm` }}
              >
                {paragraph.text}
              </p>
            ),
          )}
          <footer>
            第 {index + 1} 页，共 {pages.length} 页
          </footer>
        </div>
      ))}
      onClose={onClose}
    />
  );
}

interface Paragraph {
  readonly text: string;
  readonly isTitle: boolean;
}

/** A heading stays with the first paragraph below it. */
function blocksOf(content: string): readonly (readonly Paragraph[])[] {
  const blocks: Paragraph[][] = [];
  for (const [index, line] of content.split('\n').entries()) {
    const paragraph = { text: line.trimEnd(), isTitle: index === 0 };
    const block = blocks.at(-1);
    const before = block?.at(-1);
    if (block !== undefined && before !== undefined && isHeading(before.text)) block.push(paragraph);
    else blocks.push([paragraph]);
  }
  return blocks;
}

function heightOf({ text, isTitle }: Paragraph): number {
  if (isTitle) return titleHeight;
  return text === '' ? lineHeight / 2 : textLines(text, width, size) * lineHeight;
}

/** "一、协议期限" */
function isHeading(text: string): boolean {
  return /^[一二三四五六七八九十]+、/.test(text);
}
