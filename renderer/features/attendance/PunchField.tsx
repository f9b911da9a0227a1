// The big field: a number or a card, Enter, and who came or went is said large enough to be read from a step away.
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { hoursText } from '../../../shared/values/quantity.ts';
import { useCommand } from '../../app/useCommand.ts';
import { failureText } from '../../ui/failure.ts';
import './attendance.css';

interface Props {
  /** While a dialog is open the field does not fetch the keys. */
  readonly isPaused: boolean;
}

/** “12+” always comes, “12-” always goes; else the punch before decides. */
const entry = /^(?<workerNo>[^+-]+)(?<sign>[+-])?$/;

export function PunchField({ isPaused }: Props) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly refused: boolean }>();
  const field = useRef<HTMLInputElement>(null);
  const punch = useCommand('attendance.punch');
  useEffect(() => {
    if (!isPaused) field.current?.focus();
  }, [isPaused]);

  async function record(): Promise<void> {
    const groups = entry.exec(typed.normalize('NFKC').trim())?.groups;
    if (groups?.['workerNo'] === undefined) return;
    setTyped('');
    const direction = groups['sign'] === '+' ? 'in' : groups['sign'] === '-' ? 'out' : undefined;
    try {
      const done = await punch({ workerNo: groups['workerNo'], ...(direction === undefined ? {} : { direction }) });
      setSaid({ text: sentence(done), refused: false });
    } catch (error) {
      setSaid({ text: failureText(error), refused: true });
    }
    field.current?.focus();
  }

  return (
    <form
      className="punch-field"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <input
        ref={field}
        aria-label="工号或刷卡"
        placeholder="工号或刷卡"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <div
        className={said?.refused === true ? 'punch-said punch-refused' : 'punch-said'}
        role="status"
        aria-live="polite"
      >
        {said?.text ?? (
          <span className="quiet" style={{ fontSize: 14 }}>
            输入工号或刷卡，回车。第一次是上班，第二次是下班；要指定时，工号后加“+”是上班，加“-”是下班。
          </span>
        )}
      </div>
    </form>
  );
}

function sentence({ stay, direction, at }: OutputOf<'attendance.punch'>): string {
  if (direction === 'in') return `${stay.workerName} 上班 ${at}`;
  return stay.minutes === null
    ? `${stay.workerName} 下班 ${at}，没有上班卡，请补`
    : `${stay.workerName} 下班 ${at}，${hoursText(stay.minutes)} 小时`;
}
