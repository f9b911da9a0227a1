// The workshop's own agreement texts: change one, add one, take the program's own back.
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ListedTemplate } from '../../../shared/features/cards/agreements.ts';
import { placeholders } from '../../../shared/features/cards/placeholders.ts';
import { useCommand } from '../../app/useCommand.ts';
import { useQuery } from '../../app/useQuery.ts';
import { ActionButton, ConfirmButton } from '../../ui/buttons.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

export function TemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: templates } = useQuery('cards.listTemplates', {});
  const [chosen, setChosen] = useState<string | null>(null);
  const template = templates?.find(({ name }) => name === chosen) ?? templates?.[0];
  return (
    <Modal open width={900} title="协议文本" onCancel={onClose} mask={{ closable: false }} footer={null}>
      {templates !== undefined && template !== undefined && (
        <div style={{ display: 'grid', gap: 10 }}>
          <SelectField
            aria-label="哪一份文本"
            width={300}
            options={templates.map((each) => ({ value: each.name, label: nameOf(each) }))}
            value={template.name}
            onChange={setChosen}
          />
          <TemplateForm
            key={`${template.name} ${String(template.isOwn)}`}
            template={template}
            onSaved={setChosen}
            onClose={onClose}
          />
        </div>
      )}
    </Modal>
  );
}

function nameOf({ name, isPreset, isOwn }: ListedTemplate): string {
  if (!isOwn) return `${name}（参考文本）`;
  return isPreset ? `${name}（已改）` : name;
}

interface FormProps {
  readonly template: ListedTemplate;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

function TemplateForm({ template, onSaved, onClose }: FormProps) {
  const [name, setName] = useState(template.name);
  const [content, setContent] = useState(template.content);
  const save = useCommand('cards.saveTemplate', '已保存');
  const remove = useCommand('cards.removeTemplate', template.isPreset ? '已恢复参考文本' : '已删除');
  const verb = template.isPreset ? '恢复参考文本' : '删除';
  return (
    <>
      <label>
        名称（改名就是另存一份）
        <Input value={name} maxLength={30} onChange={(event) => setName(event.target.value)} />
      </label>
      <Input.TextArea
        aria-label="正文"
        value={content}
        autoSize={{ minRows: 14, maxRows: 16 }}
        onChange={(event) => setContent(event.target.value)}
      />
      <p className="quiet" style={{ margin: 0 }}>
        第一行是标题。打印时自动填的项目：{placeholders.map((each) => `{${each}}`).join(' ')}
      </p>
      <div style={{ display: 'flex', gap: 8 }}>
        {template.isOwn && (
          <ConfirmButton
            danger
            question={`${verb}：“${template.name}”？自己改的内容会丢掉，已经打印的协议不受影响。`}
            verb={verb}
            run={async () => {
              await remove({ name: template.name });
            }}
          >
            {verb}
          </ConfirmButton>
        )}
        <span style={{ flex: 1 }} />
        <Button onClick={onClose}>关闭</Button>
        <ActionButton
          type="primary"
          run={async () => {
            await save({ name, content });
            onSaved(name.trim());
          }}
        >
          保存
        </ActionButton>
      </div>
    </>
  );
}
