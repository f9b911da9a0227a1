// The first page: three ways into a book, and the books at hand.
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Home } from '../../../shared/features/home/schema.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { BooksAtHand } from './BooksAtHand.tsx';
import { NewBookDialog } from './NewBookDialog.tsx';
import './home.css';

export function StartPage({ home }: { readonly home: Home }) {
  const [, go] = useLocation();
  const sample = useCommand('home.sample');
  const [isNewOpen, setNewOpen] = useState<'empty' | 'import'>();
  return (
    <main className="start">
      <h1>坊账</h1>
      <p className="quiet">小微工坊的工资、物料和用工账。数据只存在这台电脑上。</p>
      <div className="start-ways">
        <Card title="先试一试">
          <p>打开样例车间“丰禾服装”：几十个工人、几个月的产量和工资，随便改，不影响自己的账。</p>
          <ActionButton type="primary" run={() => sample({ name: 'fenghe' })}>
            试用样例车间
          </ActionButton>
        </Card>
        <Card title="有 Excel 表">
          <p>新建一个账套，再把工人、产品、工价、产量从 Excel 工作簿一次导入；先检查，没有错才写入。</p>
          <Button
            type="primary"
            onClick={() => {
              setNewOpen('import');
            }}
          >
            从 Excel 导入
          </Button>
        </Card>
        <Card title="从头开始">
          <p>新建一个空账套，自己登记场所、工人、产品和工价。</p>
          <Button
            type="primary"
            onClick={() => {
              setNewOpen('empty');
            }}
          >
            新建空账套
          </Button>
        </Card>
      </div>
      <BooksAtHand home={home} />
      <p className="quiet">
        坊账 {home.version} · 账套默认存放在 {home.defaultFolder}
      </p>
      {isNewOpen !== undefined && (
        <NewBookDialog
          onCreated={() => {
            go(isNewOpen === 'import' ? '/imports' : '/');
          }}
          onClose={() => {
            setNewOpen(undefined);
          }}
        />
      )}
    </main>
  );
}
