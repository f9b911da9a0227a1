// The stops of the round: goods to fetch, machines to take back, material to bring, by township and village.
import { netUse } from '../../../shared/features/materials/rules.ts';
import type { Stop } from '../../../shared/features/cards/rounds.ts';
import type { WorkDate } from '../../../shared/values/dates.ts';
import { milli } from '../../../shared/values/quantity.ts';
import type { ReadableDb } from '../../store/database.ts';
import { goodsOut, type GoodsOut } from '../materials/read.ts';
import { borrowedOf, owedGoods, placeNow } from './card.ts';
import { openLineBom, roundPersons, type LineBom } from './roundSql.ts';
import { heldMaterial, homes, lentTools } from './sql.ts';

/** In the order they are visited; only those with something to fetch or bring. */
export function stops(db: ReadableDb, today: WorkDate): Stop[] {
  const goods = Map.groupBy(goodsOut(db, today), ({ workerId }) => workerId);
  const tools = Map.groupBy(lentTools(db), ({ workerId }) => workerId);
  const held = Map.groupBy(heldMaterial(db), ({ workerId }) => workerId);
  const bom = Map.groupBy(openLineBom(db), ({ lineId }) => lineId);
  const homeOf = new Map(homes(db).map((home) => [home.workerId, home]));
  return roundPersons(db)
    .map(({ workerId, workerNo, name, phone, livingAddress }) => {
      const lines = goods.get(workerId) ?? [];
      const { township, village, directions } = placeNow(homeOf.get(workerId), livingAddress);
      return {
        ...{ workerId, workerNo, name, phone, township, village, directions },
        fetch: lines.map(owedGoods),
        tools: (tools.get(workerId) ?? []).map((tool) => borrowedOf(tool, today)),
        bring: shortOf(
          lines,
          bom,
          new Map((held.get(workerId) ?? []).map((material) => [material.materialNo, material.held])),
        ),
      };
    })
    .filter(({ fetch, tools: lent, bring }) => fetch.length + lent.length + bring.length > 0)
    .sort(
      (a, b) => compare(a.township, b.township) || compare(a.village, b.village) || compare(a.workerNo, b.workerNo),
    );
}

/** Net use of the pieces still to come, less what she holds; loss is not brought ahead. */
function shortOf(
  lines: readonly GoodsOut[],
  bom: ReadonlyMap<GoodsOut['lineId'], readonly LineBom[]>,
  held: ReadonlyMap<string, number>,
): Stop['bring'] {
  const needed = lines.flatMap(({ lineId, stillOut, reworkOpen }) =>
    (bom.get(lineId) ?? []).map((use) => ({ ...use, need: netUse(milli(stillOut + reworkOpen), use.perPiece) })),
  );
  return [...Map.groupBy(needed, ({ materialNo }) => materialNo)].flatMap(([materialNo, uses]) => {
    const short = uses.reduce((sum, { need }) => sum + need, 0) - (held.get(materialNo) ?? 0);
    const [first] = uses;
    return first === undefined || short <= 0
      ? []
      : [{ materialNo, name: first.name, unit: first.unit, short: milli(short) }];
  });
}

/** Places nobody wrote down come last. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
