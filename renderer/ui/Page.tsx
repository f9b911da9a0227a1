// The frame of a page: title, filters, actions, content.
import { useEffect, type ReactNode } from 'react';
import { PageTitle } from './pageTitle.ts';

interface Props {
  readonly title: string;
  /** Month pickers and other choices that decide what is shown. */
  readonly filters?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, filters, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · 坊账`;
  }, [title]);
  return (
    <PageTitle value={title}>
      <main className="page">
        <div className="page-head">
          <h1>{title}</h1>
          <div className="page-filters">{filters}</div>
          {actions}
        </div>
        {children}
      </main>
    </PageTitle>
  );
}
