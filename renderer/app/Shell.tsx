// The frame: header with the book, left navigation, tabs of the section, the page; without a book the first page.
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Alert, Button, Menu, Spin, Tabs } from 'antd';
import { useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { OpenBook } from '../../shared/features/home/schema.ts';
import { StartPage } from '../features/home/StartPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Palette } from './Palette.tsx';
import { isInMenu, sections, type PageEntry } from './page.ts';
import { pages } from './routes.ts';
import { useCommand } from './useCommand.ts';
import { useHotkey } from './useHotkey.ts';
import { useQuery } from './useQuery.ts';

export function Shell() {
  const { data: home } = useQuery('home.get', {});
  if (home === undefined) return <Spin fullscreen description="正在打开" />;
  if (home.book === null) return <StartPage home={home} />;
  return <OpenShell book={home.book} />;
}

function OpenShell({ book }: { readonly book: OpenBook }) {
  const [location] = useLocation();
  const { reset } = useQueryErrorResetBoundary();
  return (
    <div className="shell">
      <Header book={book} />
      <Navigation location={location} />
      <div className="shell-main">
        {book.heldBy !== null && (
          <Alert banner type="warning" title={`账套正在别处打开（${book.heldBy}），这里只能看，不能改。`} />
        )}
        <SectionTabs location={location} />
        {/* The key keeps two books apart: nothing of the first is left on screen. */}
        <ErrorBoundary key={`${book.path} ${location.split('/')[1] ?? ''}`} onRetry={reset}>
          <Switch>
            {pages.map(({ path, rest = '', Show }) => (
              <Route key={path} path={`${path}${rest}`} component={Show} />
            ))}
            <Redirect to="/" />
          </Switch>
        </ErrorBoundary>
      </div>
    </div>
  );
}

function Header({ book }: { readonly book: OpenBook }) {
  const close = useCommand('home.close');
  const [isOpen, setOpen] = useState(false);
  useHotkey('k', () => {
    setOpen(true);
  });
  return (
    <header className="shell-header">
      <span className="shell-brand">坊账</span>
      <span className="shell-book" title={book.path}>
        {book.name}
      </span>
      <Button
        size="small"
        ghost
        onClick={() => {
          setOpen(true);
        }}
      >
        查找（Ctrl+K）
      </Button>
      <Button size="small" ghost onClick={() => void close({})}>
        换账套
      </Button>
      {isOpen && (
        <Palette
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </header>
  );
}

function Navigation({ location }: { readonly location: string }) {
  const [, go] = useLocation();
  const items = sections.flatMap((section) => {
    const first = pages.find((page) => page.section === section && isInMenu(page));
    return first === undefined ? [] : [{ key: first.path, label: section }];
  });
  const here = pageAt(location);
  const current = pages.find((page) => page.section === here?.section && isInMenu(page));
  return (
    <nav className="shell-nav" aria-label="主菜单">
      <Menu
        items={items}
        selectedKeys={current === undefined ? [] : [current.path]}
        onClick={({ key }) => {
          go(key);
        }}
      />
    </nav>
  );
}

function SectionTabs({ location }: { readonly location: string }) {
  const [, go] = useLocation();
  const here = pageAt(location);
  const tabs = pages.filter((page) => page.section === here?.section && isInMenu(page));
  if (tabs.length < 2) return null;
  return (
    <div className="shell-tabs">
      <Tabs
        size="small"
        activeKey={here?.path ?? ''}
        items={tabs.map(({ path, title }) => ({ key: path, label: title }))}
        onChange={(path) => {
          go(path);
        }}
      />
    </div>
  );
}

/** The page with the longest path that begins the location. */
function pageAt(location: string): PageEntry | undefined {
  return pages.filter(({ path }) => isUnder(location, baseOf(path))).sort((a, b) => b.path.length - a.path.length)[0];
}

/** The path before its first parameter. */
function baseOf(path: string): string {
  return path.split('/:')[0] ?? path;
}

function isUnder(location: string, path: string): boolean {
  return location === path || location.startsWith(`${path}/`);
}
