// The team's name, with those there were; choosing one of them brings its members and split along.
import { AutoComplete, Form } from 'antd';
import type { Team } from '../../../shared/features/output/teamSchema.ts';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (team: string) => void;
  readonly teams: readonly Team[];
  /** Whether a chosen team fills the other fields. */
  readonly fills: boolean;
}

export function TeamField({ teams, fills, value = '', onChange, id }: Props) {
  const form = Form.useFormInstance();
  return (
    <AutoComplete
      {...(id === undefined ? {} : { id })}
      value={value}
      options={teams.map(({ team }) => ({ value: team }))}
      onChange={(typed: string) => onChange?.(typed)}
      onSelect={(chosen: string) => {
        const team = teams.find((other) => other.team === chosen);
        if (!fills || team === undefined) return;
        const members = team.members.map(({ workerId, weight }) => ({ workerId, weight }));
        form.setFieldsValue({ split: team.split, members });
      }}
    />
  );
}
