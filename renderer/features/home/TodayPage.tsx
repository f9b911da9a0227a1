// 今日: what there is to do, each line with the way to where it is done.
import { Button } from 'antd';
import { useLocation } from 'wouter';
import { todoActionText, todoText } from '../../../shared/text/home.ts';
import { useQuery } from '../../app/useQuery.ts';
import { Page } from '../../ui/Page.tsx';
import { jumpOf } from './jumps.ts';
import { usePayNotices } from './usePayNotices.ts';
import './home.css';

interface Line {
  readonly key: string;
  readonly sentence: string;
  readonly action: string;
  readonly path: string;
}

export function TodayPage() {
  const { data: todos } = useQuery('home.today', {});
  const payNotices = usePayNotices();
  if (todos === undefined) return <Page title="今日">{null}</Page>;
  const lines = todos.map((todo) => ({
    key: `${todo.kind} ${todo.month ?? ''}`,
    sentence: todoText(todo),
    action: todoActionText[todo.kind],
    path: jumpOf(todo),
  }));
  return (
    <Page title="今日">
      <TodoList lines={[...lines, ...payNotices]} />
    </Page>
  );
}

function TodoList({ lines }: { readonly lines: readonly Line[] }) {
  const [, go] = useLocation();
  if (lines.length === 0) return <p>今天没有要办的事。</p>;
  return (
    <ul className="todo" aria-label="要办的事">
      {lines.map(({ key, sentence, action, path }) => (
        <li key={key}>
          <span>{sentence}</span>
          <Button
            size="small"
            onClick={() => {
              go(path);
            }}
          >
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
