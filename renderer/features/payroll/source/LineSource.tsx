// What stands behind a line, opened under it: entries, the team, days, a formula's inputs, what is corrected.
import { Spin } from 'antd';
import type { Period } from '../../../../shared/features/payroll/schema.ts';
import type { Slip } from '../../../../shared/features/payroll/slip.ts';
import { useQuery } from '../../../app/useQuery.ts';
import { AdjustmentSource } from './AdjustmentSource.tsx';
import { DaysSource } from './DaysSource.tsx';
import { EntriesSource } from './EntriesSource.tsx';
import { ItemSource } from './ItemSource.tsx';
import { TeamSource } from './TeamSource.tsx';

interface Props {
  readonly period: Period;
  readonly workerId: Slip['workerId'];
  /** Number of the line in the slip, from 0. */
  readonly line: number;
}

export function LineSource({ period, workerId, line }: Props) {
  const { data: source } = useQuery('payroll.lineSource', { ...period, workerId, line });
  switch (source?.kind) {
    case undefined:
      return <Spin size="small" />;
    case 'entries':
      return <EntriesSource entries={source.entries} />;
    case 'team':
      return <TeamSource source={source} workerId={workerId} />;
    case 'days':
      return <DaysSource days={source.days} />;
    case 'item':
      return <ItemSource source={source} />;
    case 'adjustment':
      return <AdjustmentSource source={source} />;
    case 'nothing':
      return <p className="quiet">没有可以展开的记录。</p>;
  }
}
