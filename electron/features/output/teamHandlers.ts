// What the calls about team output do.
import { refuse } from '../../../shared/contract/errors.ts';
import { teamOutputFault } from '../../../shared/features/output/rules.ts';
import type { teamOutputContract } from '../../../shared/features/output/teamContract.ts';
import type { TeamOutput, TeamOutputDraft, TeamOutputId } from '../../../shared/features/output/teamSchema.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { refuseUnengaged } from '../../store/engaged.ts';
import { refuseLockedDate } from '../../store/locks.ts';
import { shownTo } from './handlers.ts';
import { measureOf } from './sqlParts.ts';
import {
  allTeams,
  deleteTeamOutput,
  insertTeamOutput,
  listTeamOutputs,
  teamOutputById,
  updateTeamOutput,
} from './teamSql.ts';

export const teamOutputHandlers: HandlersOf<typeof teamOutputContract> = {
  'output.listTeam': ({ db, operator }, range) => listTeamOutputs(db, range).map((row) => shownTo(operator, row)),

  'output.teams': ({ db }) => allTeams(db),

  'output.recordTeam': ({ db, newUid, operator }, draft) => {
    check(db, draft);
    return shownTo(operator, theTeamOutput(db, insertTeamOutput(db, newUid(), weighed(draft))));
  },

  'output.changeTeam': ({ db, operator }, { id, draft }) => {
    refuseFrozen(db, theTeamOutput(db, id));
    check(db, draft);
    updateTeamOutput(db, id, weighed(draft));
    return shownTo(operator, theTeamOutput(db, id));
  },

  'output.removeTeam': ({ db, operator }, { id }) => {
    const row = theTeamOutput(db, id);
    refuseFrozen(db, row);
    deleteTeamOutput(db, id);
    return shownTo(operator, row);
  },
};

function theTeamOutput(db: ReadableDb, id: TeamOutputId): TeamOutput {
  const row = teamOutputById(db, id);
  if (row === undefined) throw refuse('notFound', { what: '这条班组产量' });
  return row;
}

function check(db: ReadableDb, draft: TeamOutputDraft): void {
  const product = measureOf(db, draft.operationId);
  if (product === undefined) throw refuse('notFound', { what: '这道工序' });
  const sentence = teamOutputFault(product, draft);
  if (sentence !== undefined) throw refuse('refused', { sentence });
  refuseLockedDate(db, draft.workDate);
  for (const { workerId } of draft.members) refuseUnengaged(db, workerId, draft.workDate);
}

function refuseFrozen(db: ReadableDb, row: TeamOutput): void {
  refuseLockedDate(db, row.workDate);
  if (row.locked) throw refuse('locked', { what: '这条班组产量的工资' });
}

/** An equal split is stored as weights of 1. */
function weighed(draft: TeamOutputDraft): TeamOutputDraft {
  if (draft.split !== 'equal') return draft;
  return { ...draft, members: draft.members.map((member) => ({ ...member, weight: 1 })) };
}
