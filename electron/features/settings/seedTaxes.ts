// Tax tables in force since 2019: cumulative withholding on wages, withholding on service fees (facts §3.8).
import type { TaxTable } from '../../../shared/features/settings/dated.ts';
import type { TaxBracket } from '../../../shared/features/settings/schema.ts';
import { workDate } from '../../../shared/values/dates.ts';
import { fen } from '../../../shared/values/money.ts';
import { tenThousandth } from '../../../shared/values/quantity.ts';

const fromDate = workDate('2019-01-01');

/** Yuan, percent, yuan. */
function bracket(upTo: number | null, rate: number, quickDeduction: number): TaxBracket {
  return {
    upTo: upTo === null ? null : fen(upTo * 100),
    rate: tenThousandth(rate * 100),
    quickDeduction: fen(quickDeduction * 100),
  };
}

export const wagesTaxTable: TaxTable = {
  taxItem: 'wages',
  fromDate,
  source: '国家税务总局公告2018年第61号，累计预扣法',
  content: {
    basicDeduction: fen(5000_00),
    brackets: [
      bracket(36_000, 3, 0),
      bracket(144_000, 10, 2_520),
      bracket(300_000, 20, 16_920),
      bracket(420_000, 25, 31_920),
      bracket(660_000, 30, 52_920),
      bracket(960_000, 35, 85_920),
      bracket(null, 45, 181_920),
    ],
  },
};

export const serviceTaxTable: TaxTable = {
  taxItem: 'service',
  fromDate,
  source: '国家税务总局公告2018年第61号，劳务报酬预扣',
  content: {
    threshold: fen(800_00),
    fixedAllowance: fen(800_00),
    fixedUpTo: fen(4000_00),
    allowanceShare: tenThousandth(2000),
    brackets: [bracket(20_000, 20, 0), bracket(50_000, 30, 2_000), bracket(null, 40, 7_000)],
  },
};
