// Which paper a layout is printed on, remembered on this PC for that layout.
import { useState, type ReactNode } from 'react';
import { SelectField } from './SelectField.tsx';
import { paperText, type Paper } from './paperSizes.ts';

/** `papers`: those the layout fits, the usual one first; gives the chosen one and the control to choose it by. */
export function usePaperChoice(layout: string, papers: readonly [Paper, ...Paper[]]): [Paper, ReactNode] {
  const key = `paper:${layout}`;
  const [kept, setKept] = useState(() => localStorage.getItem(key));
  const paper = papers.find((each) => paperText(each) === kept) ?? papers[0];
  const control = (
    <SelectField<string>
      key="paper"
      aria-label="纸张"
      width={170}
      value={paperText(paper)}
      onChange={(text) => {
        if (text === null) return;
        localStorage.setItem(key, text);
        setKept(text);
      }}
      options={papers.map((each) => ({ value: paperText(each), label: paperText(each) }))}
    />
  );
  return [paper, control];
}
