// The parts of a card as they follow from the rows of the book.
import { placeOf } from '../../../shared/features/cards/rules.ts';
import type { Borrowed, Card, Household, OwedGoods } from '../../../shared/features/cards/schema.ts';
import { viewIdNumber } from '../../../shared/features/workers/rules.ts';
import { daysBetween, type PayMonth, type WorkDate } from '../../../shared/values/dates.ts';
import { maskedIdNumber } from '../../../shared/values/idNumber.ts';
import type { ReadableDb } from '../../store/database.ts';
import { goodsOut, type GoodsOut } from '../materials/read.ts';
import { papersOf } from './papers.ts';
import {
  categoriesOn,
  engagementOn,
  heldMaterial,
  helpersOf,
  homeOf,
  lentTools,
  outputOf,
  type Home,
  type LentTool,
  type Person,
} from './sql.ts';

export function cardOf(db: ReadableDb, person: Person, month: PayMonth, today: WorkDate): Card {
  const { workerId, workerNo, name, idNumber, phone, livingAddress, grade } = person;
  const { sex, age } = viewIdNumber(idNumber, today);
  const engagement = engagementOn(db, workerId, today);
  return {
    ...{ workerId, workerNo, name, phone, livingAddress, grade, month },
    sex: sex ?? null,
    age: age ?? null,
    idNumber: maskedIdNumber(idNumber),
    engagement: engagement ?? null,
    categories: categoriesOn(db, workerId, today),
    household: { ...placeNow(homeOf(db, workerId), livingAddress), helpers: helpersOf(db, workerId) },
    output: outputOf(db, workerId, month),
    held: heldMaterial(db, workerId).map(({ workerId: _, ...material }) => material),
    owed: goodsOut(db, today, workerId).map(owedGoods),
    borrowed: lentTools(db)
      .filter((tool) => tool.workerId === workerId)
      .map((tool) => borrowedOf(tool, today)),
    papers: papersOf(db, person, engagement),
  };
}

export function owedGoods(line: GoodsOut): OwedGoods {
  const { dispatchNo, date, dueDate, operation, unit, asked, qualified, reworkOpen, stillOut, overdueDays } = line;
  return { dispatchNo, date, dueDate, operation, unit, asked, qualified, reworkOpen, stillOut, overdueDays };
}

export function borrowedOf({ equipmentNo, name, since, dueDate, deposit }: LentTool, today: WorkDate): Borrowed {
  const lateDays = dueDate === null ? 0 : Math.max(0, daysBetween(dueDate, today));
  return { equipmentNo, name, since, dueDate, lateDays, deposit };
}

/** As written down, else as the living address says. */
export function placeNow(home: Home | undefined, livingAddress: string): Omit<Household, 'helpers'> {
  if (home !== undefined && home.township + home.village !== '') {
    const { township, village, directions } = home;
    return { township, village, directions, guessed: false };
  }
  const place = placeOf(livingAddress);
  return { ...place, directions: home?.directions ?? '', guessed: place.township + place.village !== '' };
}
