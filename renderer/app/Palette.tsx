// Ctrl+K: goes to any page, finds a worker, starts an action, by typing a few letters.
import { Input, Modal, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useFocusReturn } from '../ui/useFocusReturn.ts';
import { usePaletteEntries } from './usePaletteEntries.ts';
import { matchesPinyin } from '../ui/finder.ts';

const mostShown = 40;

export function Palette({ onClose }: { readonly onClose: () => void }) {
  useFocusReturn();
  const entries = usePaletteEntries();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = entries.filter(({ words }) => typed === '' || matchesPinyin(words, typed)).slice(0, mostShown);

  function take(index: number): void {
    found[index]?.run();
    onClose();
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') take(at);
    else return;
    event.preventDefault();
  }

  return (
    <Modal
      open
      title="查找页面、工人、操作"
      footer={null}
      onCancel={onClose}
      width={560}
      afterOpenChange={() => {
        input.current?.focus();
      }}
    >
      <Input
        ref={input}
        value={typed}
        placeholder="名称、工号、姓名、拼音首字母"
        aria-label="查找"
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <ul className="palette-list" role="listbox" aria-label="找到的">
        {found.map(({ key, title, kind }, index) => (
          <li
            key={key}
            role="option"
            aria-selected={index === at}
            onClick={() => {
              take(index);
            }}
          >
            <span>{title}</span>
            <span className="quiet">{kind}</span>
          </li>
        ))}
        {found.length === 0 && <li className="quiet">没有找到，请换几个字。</li>}
      </ul>
    </Modal>
  );
}
