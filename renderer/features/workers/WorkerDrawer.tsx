// One worker: who she is, her categories, engagements and grades.
import { Button, Drawer, Tabs } from 'antd';
import { useLocation } from 'wouter';
import type { WorkerId } from '../../../shared/features/workers/schema.ts';
import { useQuery } from '../../app/useQuery.ts';
import { BasicTab } from './BasicTab.tsx';
import { EngagementsTab } from './EngagementsTab.tsx';
import { GradesTab } from './GradesTab.tsx';
import { MembershipsTab } from './MembershipsTab.tsx';

interface Props {
  readonly id: WorkerId;
  readonly tab: string | undefined;
  readonly onTab: (tab: string) => void;
  readonly onClose: () => void;
}

export function WorkerDrawer({ id, tab = 'basic', onTab, onClose }: Props) {
  const [, go] = useLocation();
  const { data: file } = useQuery('workers.get', { id });
  return (
    <Drawer
      open
      size={1000}
      title={file === undefined ? '工人' : `${file.worker.workerNo} ${file.worker.name}`}
      extra={
        <span style={{ display: 'flex', gap: 8 }}>
          <Button onClick={() => go(`/cards/${String(id)}`)}>一人一卡</Button>
          <Button onClick={() => go(`/leaver/${String(id)}`)}>离职结清</Button>
        </span>
      }
      onClose={onClose}
      loading={file === undefined}
    >
      {file !== undefined && (
        <Tabs
          activeKey={tab}
          onChange={onTab}
          items={[
            { key: 'basic', label: '基本', children: <BasicTab worker={file.worker} onRemoved={onClose} /> },
            { key: 'categories', label: '人员类别', children: <MembershipsTab file={file} /> },
            { key: 'engagements', label: '用工关系', children: <EngagementsTab file={file} /> },
            { key: 'grades', label: '等级', children: <GradesTab file={file} /> },
          ]}
        />
      )}
    </Drawer>
  );
}
