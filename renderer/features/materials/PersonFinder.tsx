// One field that finds a person: number, name, initials, or the code of a slip, typed or read by a barcode gun.
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { looksLikeCode } from '../../../shared/features/materials/codes.ts';
import { useQuery } from '../../app/useQuery.ts';
import { call } from '../../client.ts';
import { failureText } from '../../ui/failure.ts';
import { matchesPinyin } from '../../ui/finder.ts';

export interface Found {
  readonly workerId: number;
  /** Set when a slip was read: its dispatch is the one to go on with. */
  readonly dispatchId?: number;
}

interface Props {
  readonly onFound: (found: Found) => void;
  /** Rises each time the field should take the focus. */
  readonly focus: number;
}

const shown = 8;

export function PersonFinder({ onFound, focus }: Props) {
  const { data: persons } = useQuery('workers.pick', {});
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const field = useRef<InputRef>(null);
  useEffect(() => {
    field.current?.focus();
  }, [focus]);
  const words = typed.trim();
  const list = foundBy(words, persons ?? []);

  function take(found: Found): void {
    setTyped('');
    setSaid('');
    setActive(0);
    onFound(found);
  }

  async function enter(): Promise<void> {
    // Keys may be faster than the list.
    const person = (persons === undefined ? foundBy(words, await call('workers.pick', {})) : list)[active];
    if (person !== undefined) {
      take({ workerId: person.id });
      return;
    }
    if (words === '') return;
    if (!looksLikeCode(words)) {
      setSaid(`找不到“${words}”，请输工号、姓名、拼音首字母，或单子上的六位编号。`);
      return;
    }
    try {
      const { kind, id, workerId, what } = await call('materials.findCode', { code: words });
      if (workerId === null) setSaid(`${what} 不是某一个人的单子。`);
      else take(kind === 'dispatch' ? { workerId, dispatchId: id } : { workerId });
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  return (
    <div className="counter-finder">
      <Input
        ref={field}
        size="large"
        aria-label="工号、姓名、拼音或单据编号"
        placeholder="工号、姓名、拼音，或扫单子上的条码，按回车"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setSaid('');
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') void enter();
          else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, list.length - 1));
          else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      {said !== '' && (
        <div role="alert" className="counter-said">
          {said}
        </div>
      )}
      {list.length > 0 && (
        <ul className="counter-matches" aria-label="找到的人">
          {list.map(({ id, workerNo, name }, index) => (
            <li key={id} className={index === active ? 'active' : ''}>
              <button type="button" tabIndex={-1} onClick={() => take({ workerId: id })}>
                {workerNo} {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Person = OutputOf<'workers.pick'>[number];

/** Who has exactly this number first. */
function foundBy(words: string, persons: readonly Person[]): readonly Person[] {
  if (words === '') return [];
  const matches = persons.filter(
    ({ workerNo, name }) => workerNo === words || matchesPinyin(`${workerNo} ${name}`, words),
  );
  const exactly = matches.filter(({ workerNo }) => workerNo === words);
  return [...exactly, ...matches.filter(({ workerNo }) => workerNo !== words)].slice(0, shown);
}
