// What the calls about the card, the household and the round do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { cardsContract } from '../../../shared/features/cards/contract.ts';
import { helpersFault } from '../../../shared/features/cards/rules.ts';
import type { agreementContract } from '../../../shared/features/cards/agreementContract.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import type { HandlersOf } from '../../host/context.ts';
import { cardOf } from './card.ts';
import { knownPerson } from './known.ts';
import { payOf } from './pay.ts';
import { stops } from './rounds.ts';
import { deleteHelper, helpersOf, insertHelper, updateHelper, writeHome } from './sql.ts';

type Own = Omit<typeof cardsContract, keyof typeof agreementContract>;

export const cardsHandlers: HandlersOf<Own> = {
  'cards.get': ({ db, today }, { workerId, month }) =>
    cardOf(db, knownPerson(db, workerId, today), month ?? monthOf(today), today),

  'cards.pay': ({ db, today }, { workerId, month }) => {
    knownPerson(db, workerId, today);
    return payOf(db, workerId, month ?? monthOf(today));
  },

  'cards.setHousehold': ({ db, today, newUid }, { helpers, ...home }) => {
    const { workerId, workerNo, name } = knownPerson(db, home.workerId, today);
    const fault = helpersFault(
      name,
      helpers.map((helper) => helper.name),
    );
    if (fault !== undefined) throw refuse('refused', { sentence: fault });
    writeHome(db, home);
    const before = helpersOf(db, workerId);
    for (const { id } of before) if (!helpers.some((helper) => helper.id === id)) deleteHelper(db, id);
    for (const helper of helpers) {
      const { id, ...facts } = helper;
      if (id === null) insertHelper(db, newUid(), workerId, facts);
      else if (before.some((other) => other.id === id)) updateHelper(db, id, helper);
      else throw refuse('notFound', { what: `家庭成员 ${helper.name}` });
    }
    return { worker: `${workerNo} ${name}` };
  },

  'cards.rounds': ({ db, today }) => stops(db, today),
};
