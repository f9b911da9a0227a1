// Which store: the head store when nothing is chosen, else the one at a site.
import { headStoreText } from '../../../shared/text/materials.ts';
import { useQuery } from '../../app/useQuery.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** Given by the form. */
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (siteId: number | null) => void;
}

export function StoreField(props: Props) {
  const { data: sites = [] } = useQuery('sites.list', {});
  return (
    <SelectField<number>
      {...props}
      allowClear
      placeholder={headStoreText}
      options={sites.map(({ id, name }) => ({ value: Number(id), label: name }))}
    />
  );
}
