// Books opened lately, and a way to any other book file.
import { Input, Space } from 'antd';
import { useState } from 'react';
import type { Home } from '../../../shared/features/home/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ActionButton } from '../../ui/buttons.tsx';

export function BooksAtHand({ home }: { readonly home: Home }) {
  const open = useCommand('home.open');
  return (
    <section className="start-books" aria-label="已有的账套">
      <h2>打开已有的账套</h2>
      {home.recent.length === 0 && <p className="quiet">还没有打开过账套。</p>}
      <ul>
        {home.recent.map((path) => (
          <li key={path}>
            <ActionButton type="link" run={() => open({ path })}>
              {nameOf(path)}
            </ActionButton>
            <span className="quiet">{path}</span>
          </li>
        ))}
      </ul>
      {home.desktop === 'window' ? (
        <ActionButton run={() => open({})}>打开别的账套文件</ActionButton>
      ) : (
        <OpenByPath onOpen={(path) => open({ path })} />
      )}
    </section>
  );
}

/** A browser cannot hand over a file's place, so it is typed or pasted. */
function OpenByPath({ onOpen }: { readonly onOpen: (path: string) => Promise<unknown> }) {
  const [path, setPath] = useState('');
  return (
    <Space.Compact style={{ width: '100%' }}>
      <Input
        value={path}
        aria-label="账套文件的完整位置"
        placeholder="粘贴账套文件（.fz）的完整位置，例如 D:\账套\丰禾.fz"
        onChange={(event) => {
          setPath(event.target.value);
        }}
      />
      <ActionButton disabled={path.trim() === ''} run={() => onOpen(path.trim().replace(/^"|"$/g, ''))}>
        打开
      </ActionButton>
    </Space.Compact>
  );
}

function nameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.fz$/, '');
}
