// The helpers of a household: name, relation, phone, a row each.
import { Button, Input } from 'antd';

interface Helper {
  readonly id: number | null;
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
}

interface Props {
  /** Given by the form. */
  readonly value?: readonly Helper[];
  readonly onChange?: (helpers: readonly Helper[]) => void;
}

const titles = { name: '姓名', relation: '关系', phone: '电话' } as const;
const fields = ['name', 'relation', 'phone'] as const;

export function HelpersField({ value: helpers = [], onChange }: Props) {
  const set = (index: number, changed: Partial<Helper>): void => {
    onChange?.(helpers.map((helper, at) => (at === index ? { ...helper, ...changed } : helper)));
  };
  return (
    <div style={{ display: 'grid', gap: 6 }}>
      {helpers.map((helper, index) => (
        <div key={index} className="helper-row">
          {fields.map((field) => (
            <Input
              key={field}
              value={helper[field]}
              placeholder={titles[field]}
              aria-label={`第 ${String(index + 1)} 人${titles[field]}`}
              onChange={(event) => {
                set(index, { [field]: event.target.value });
              }}
            />
          ))}
          <Button type="link" size="small" onClick={() => onChange?.(helpers.filter((_, at) => at !== index))}>
            去掉
          </Button>
        </div>
      ))}
      <Button
        style={{ justifySelf: 'start' }}
        onClick={() => onChange?.([...helpers, { id: null, name: '', relation: '', phone: '' }])}
      >
        加一人
      </Button>
    </div>
  );
}
