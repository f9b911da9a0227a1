// A row of fields for quick entry without the mouse: Enter saves, says quietly what was saved, and goes back to the first field.
import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { failureText } from './failure.ts';
import { faultsOf } from './formFaults.ts';
import './entry.css';

interface Props<Schema extends z.ZodType> {
  /** The input schema of the command. */
  readonly schema: Schema;
  /** What the fields hold now; null where one is empty. */
  readonly draft: object;
  /** Saves, empties the fields that do not stay, and returns the quiet word: “已记 …”. */
  readonly onSave: (input: z.input<Schema>) => Promise<string>;
  /** The id of the field where the next entry begins. */
  readonly startAt: string;
  readonly hint: string;
  /** `EntryCell`s. */
  readonly children: ReactNode;
  /** A second row, e.g. a tick box with its explanation. */
  readonly below?: ReactNode;
}

interface Outcome {
  readonly kind: 'saved' | 'refused';
  readonly sentence: string;
}

export function EntryBar<Schema extends z.ZodType>(props: Props<Schema>) {
  const { schema, draft, onSave, startAt, hint, children, below } = props;
  const [outcome, setOutcome] = useState<Outcome>();
  const [isBusy, setBusy] = useState(false);

  async function save(): Promise<void> {
    const fault = faultOf(schema, draft);
    if (fault !== undefined) {
      setOutcome({ kind: 'refused', sentence: fault });
      return;
    }
    setBusy(true);
    try {
      setOutcome({ kind: 'saved', sentence: await onSave(draft as z.input<Schema>) });
      focusField(startAt);
    } catch (error) {
      setOutcome({ kind: 'refused', sentence: failureText(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="entry"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <div className="entry-cells">
        {children}
        <Button type="primary" htmlType="submit" loading={isBusy}>
          记下
        </Button>
      </div>
      {below !== undefined && <div className="entry-below">{below}</div>}
      <div role="status" aria-live="polite" className="entry-outcome">
        {outcome === undefined && <span className="quiet">{hint}</span>}
        {outcome?.kind === 'saved' && <span className="entry-saved">{outcome.sentence}</span>}
        {outcome?.kind === 'refused' && <Alert type="error" showIcon title={outcome.sentence} />}
      </div>
    </form>
  );
}

export function EntryCell(props: {
  readonly label: string;
  /** The id of the control inside. */
  readonly htmlFor?: string;
  readonly width: number;
  readonly children: ReactNode;
}) {
  const { label, htmlFor, width, children } = props;
  return (
    <div className="entry-cell" style={{ width }}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
    </div>
  );
}

/** Puts the cursor into a field after the screen has caught up. */
export function focusField(id: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(id);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
}

function faultOf(schema: z.ZodType, draft: object): string | undefined {
  if (Object.values(draft).some((value) => typeof value === 'number' && Number.isNaN(value)))
    return '有一格填的不是数字，或小数位数太多，请改正后再记。';
  return faultsOf(schema, draft, []).general[0];
}
