// What every list can do as it is shown: be saved as an Excel file, be printed.
import { App, Button, Dropdown } from 'antd';
import { useContext, useState } from 'react';
import { call, receive } from '../client.ts';
import { useShowFailure } from './failure.ts';
import { PageTitle } from './pageTitle.ts';
import { ShownListPaper } from './ShownListPaper.tsx';
import { sheetOf, type ShownList } from './shownList.ts';

interface Props<Row> {
  /** The page's when undefined. */
  readonly title: string | undefined;
  /** What was typed to find the rows; '' = nothing. */
  readonly typed: string;
  /** Worked out when it is asked for. */
  readonly list: () => ShownList<Row>;
  readonly disabled: boolean;
}

const items = [
  { key: 'save', label: '导出到 Excel' },
  { key: 'print', label: '打印列表' },
];

export function ListActions<Row>({ title: own, typed, list, disabled }: Props<Row>) {
  const page = useContext(PageTitle);
  const title = own ?? page;
  const { message } = App.useApp();
  const showFailure = useShowFailure();
  const [printed, setPrinted] = useState<ShownList<Row>>();
  const save = async (): Promise<void> => {
    try {
      const saved = await call('files.writeList', sheetOf(title, list()));
      if (saved === null) return;
      receive(saved);
      void message.success(`已存为 ${saved.path}`, 3);
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <>
      <Dropdown
        disabled={disabled}
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key }) => {
            if (key === 'save') void save();
            else setPrinted(list());
          },
        }}
      >
        <Button>导出打印</Button>
      </Dropdown>
      {printed !== undefined && (
        <ShownListPaper
          title={title}
          typed={typed}
          list={printed}
          onClose={() => {
            setPrinted(undefined);
          }}
        />
      )}
    </>
  );
}
