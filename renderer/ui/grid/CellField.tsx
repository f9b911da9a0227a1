// The one field of the grid: always over the cursor's cell and always focused, so that the first key, also of an input method, is not lost.
import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import type { EditMode } from './keys.ts';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly mode: EditMode;
  /** What is typed; '' while nothing is. */
  readonly text: string;
  readonly className: string;
  readonly isBad: boolean;
  readonly onType: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onLeave: () => void;
  readonly onCopy: (event: ClipboardEvent, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export function CellField(props: Props) {
  const { ref, label, mode, text, className, isBad, onType, onKey, onLeave, onCopy, onPaste } = props;
  const classes = ['grid-field', mode === 'none' ? 'grid-field-resting' : '', className];
  return (
    <input
      ref={ref}
      className={classes.join(' ')}
      aria-label={label}
      aria-invalid={isBad}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => {
        onType(event.target.value);
      }}
      onKeyDown={(event) => {
        // An input method at work keeps its own keys.
        if (!event.nativeEvent.isComposing && event.key !== 'Process') onKey(event);
      }}
      onBlur={onLeave}
      onCopy={(event) => {
        if (mode === 'none') onCopy(event, false);
      }}
      onCut={(event) => {
        if (mode === 'none') onCopy(event, true);
      }}
      onPaste={(event) => {
        if (mode === 'none') onPaste(event);
      }}
    />
  );
}
