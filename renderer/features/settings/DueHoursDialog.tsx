// Sets the due hours of a month and site.
import { Alert, Form } from 'antd';
import { dueHoursDraftSchema, type DueHours, type DueHoursDraft } from '../../../shared/features/settings/dated.ts';
import type { Site } from '../../../shared/features/sites/schema.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { useCommand } from '../../app/useCommand.ts';
import { ConfirmButton } from '../../ui/buttons.tsx';
import { MonthField } from '../../ui/dateFields.tsx';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { HoursField } from '../../ui/numberFields.tsx';
import { SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** Undefined = a new one. */
  readonly row: DueHours | undefined;
  readonly sites: readonly Site[];
  readonly onClose: () => void;
}

export function DueHoursDialog({ row, sites, onClose }: Props) {
  const set = useCommand('settings.setDueHours', '已保存');
  const remove = useCommand('settings.removeDueHours', '已删除');
  const { id, ...draft } = row ?? { id: undefined, siteId: null };
  return (
    <FormDialog
      title="应出勤工时"
      schema={dueHoursDraftSchema}
      initial={draft}
      onSubmit={set}
      onClose={onClose}
      footer={
        row !== undefined && (
          <ConfirmButton
            danger
            question={`删除${monthText(row.month)}的这条应出勤？`}
            verb="删除"
            run={async () => {
              await remove({ id: row.id });
              onClose();
            }}
          >
            删除
          </ConfirmButton>
        )
      }
    >
      <Field<DueHoursDraft> name="month" label="月份">
        <MonthField disabled={id !== undefined} />
      </Field>
      <Field<DueHoursDraft> name="siteId" label="场所" hint="不选就是所有没有另外设定的场所。">
        <SelectField
          allowClear
          disabled={id !== undefined}
          placeholder="所有场所"
          options={sites.map((site) => ({ value: site.id, label: `${site.siteNo} ${site.name}` }))}
        />
      </Field>
      <Field<DueHoursDraft> name="minutes" label="工时">
        <HoursField />
      </Field>
      <LongMonth />
    </FormDialog>
  );
}

/** More than a full-time month holds by the law's own reckoning (wage-rules §12.27). */
const fullTimeMonth = 174 * 60;

function LongMonth() {
  const minutes: unknown = Form.useWatch('minutes');
  if (typeof minutes !== 'number' || minutes <= fullTimeMonth) return null;
  return <Alert type="warning" showIcon title="超过 174 小时：多于法定的月工作时间，请核对。" />;
}
