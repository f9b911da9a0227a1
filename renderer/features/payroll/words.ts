// Words of the wage pages.
import type { PayState } from '../../../shared/features/payroll/schema.ts';

export const payStateText: Record<PayState, string> = { draft: '草稿', locked: '已封存', paid: '已发放' };
