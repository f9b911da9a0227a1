// Minimum wages of Chongqing from 2025-01-01 (facts §3.3: read in a public data table, no official page seen).
import type { MinimumWageDraft } from '../../../shared/features/settings/dated.ts';
import { workDate } from '../../../shared/values/dates.ts';
import { fen } from '../../../shared/values/money.ts';

const firstTier =
  '万州区 黔江区 涪陵区 渝中区 大渡口区 江北区 沙坪坝区 九龙坡区 南岸区 北碚区 渝北区 巴南区 长寿区 江津区 合川区 永川区 南川区 ' +
  '綦江区 大足区 璧山区 铜梁区 潼南区 荣昌区 开州区 梁平区 武隆区 两江新区 高新区 万盛经开区';
const secondTier = '城口县 丰都县 垫江县 忠县 云阳县 奉节县 巫山县 巫溪县 石柱县 秀山县 酉阳县 彭水县';

const tiers = [
  { districts: firstTier, monthly: fen(2330_00), hourly: fen(23_00) },
  { districts: secondTier, monthly: fen(2200_00), hourly: fen(22_00) },
];

export function seedMinimumWages(): MinimumWageDraft[] {
  const fromDate = workDate('2025-01-01');
  const source = '渝人社发〔2024〕22号，待核实';
  return tiers.flatMap(({ districts, monthly, hourly }) =>
    districts.split(' ').map((district) => ({ district, fromDate, monthly, hourly, source })),
  );
}
