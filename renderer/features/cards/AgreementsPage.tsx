// All agreements that were printed and signed, and the texts they are made from.
import { Button } from 'antd';
import { useState } from 'react';
import { Page } from '../../ui/Page.tsx';
import { AgreementTable } from './AgreementTable.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';

export function AgreementsPage() {
  const [isChanging, setChanging] = useState(false);
  return (
    <Page
      title="用工协议"
      filters={<span className="quiet">打印新的：在“一人一卡”里选工人，点“用工协议”。这里登记签字。</span>}
      actions={<Button onClick={() => setChanging(true)}>改协议文本</Button>}
    >
      <AgreementTable fill />
      {isChanging && <TemplateDialog onClose={() => setChanging(false)} />}
    </Page>
  );
}
