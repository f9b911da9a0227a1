// What the two tax table forms are given.
import type { ReactNode } from 'react';
import type { TaxedItem, TaxTable } from '../../../shared/features/settings/dated.ts';

export interface TaxFormProps<Item extends TaxedItem> {
  readonly table: Extract<TaxTable, { taxItem: Item }>;
  readonly isNew: boolean;
  readonly title: string;
  readonly onSave: (table: TaxTable) => Promise<unknown>;
  readonly onClose: () => void;
  readonly footer: ReactNode;
}
