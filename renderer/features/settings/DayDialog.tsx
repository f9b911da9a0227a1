// Says what one day is, or lets the week's rule say it again.
import { Input, Radio } from 'antd';
import { calendarDaySchema, type CalendarDay } from '../../../shared/features/settings/dated.ts';
import type { DayKind } from '../../../shared/features/settings/schema.ts';
import { dayKindText } from '../../../shared/text/settings.ts';
import { dateText, type WorkDate } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ActionButton } from '../../ui/buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { optionsOf } from '../../ui/SelectField.tsx';

interface Props {
  readonly date: WorkDate;
  readonly written: CalendarDay | undefined;
  readonly usual: DayKind;
  readonly onClose: () => void;
}

export function DayDialog({ date, written, usual, onClose }: Props) {
  const set = useCommand('settings.setDay', '已保存');
  const clear = useCommand('settings.clearDay', '已恢复');
  return (
    <FormDialog
      title={dateText(date)}
      schema={calendarDaySchema}
      initial={written ?? { date, kind: usual, note: '' }}
      onSubmit={set}
      onClose={onClose}
      footer={
        written !== undefined && (
          <ActionButton
            run={async () => {
              await clear({ date });
              onClose();
            }}
          >
            恢复按星期（{dayKindText[usual]}）
          </ActionButton>
        )
      }
    >
      <Field<CalendarDay> name="kind" label="这一天是" hint="法定节假日安排加班按 3 倍，休息日按 2 倍。">
        <Radio.Group options={[...optionsOf(dayKindText)]} />
      </Field>
      <Field<CalendarDay> name="note" label="说明">
        <Input placeholder="例如 国庆节、调休上班" />
      </Field>
    </FormDialog>
  );
}
