// What the calls about categories and their members do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { categoryContract } from '../../../shared/features/workers/categoryContract.ts';
import type { Category, CategoryId, MembershipDraft, MembershipId } from '../../../shared/features/workers/dated.ts';
import { overlap } from '../../../shared/features/workers/rules.ts';
import { spanText } from '../../../shared/text/workers.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import {
  allCategories,
  deleteCategory,
  insertCategory,
  memberOf,
  placeCategory,
  updateCategory,
} from './categorySql.ts';
import {
  deleteMembership,
  insertMembership,
  membershipById,
  membershipsOf,
  updateMembership,
} from './membershipSql.ts';
import { nameOf } from './worker.ts';

export const categoryHandlers: HandlersOf<typeof categoryContract> = {
  'workers.listCategories': ({ db }) => allCategories(db),

  'workers.addCategory': ({ db }, { name }) => {
    refuseTakenName(db, name);
    return insertCategory(db, name);
  },

  'workers.changeCategory': ({ db }, category) => {
    askedCategory(db, category.id);
    refuseTakenName(db, category.name, category.id);
    updateCategory(db, category);
    return null;
  },

  'workers.orderCategories': ({ db }, { ids }) => {
    const known = allCategories(db).map(({ id }) => id);
    const rest = known.filter((id) => !ids.includes(id));
    [...ids.filter((id) => known.includes(id)), ...rest].forEach((id, index) => {
      placeCategory(db, id, index + 1);
    });
    return null;
  },

  'workers.removeCategory': ({ db }, { id }) => {
    const { name } = askedCategory(db, id);
    const member = memberOf(db, id);
    if (member !== undefined)
      throw refuse('refused', { sentence: `类别“${name}”已经用在工人 ${member} 等处，不能删除。不再使用请改为停用。` });
    deleteCategory(db, id);
    return name;
  },

  'workers.addMembership': ({ db, newUid }, draft) => {
    const said = { worker: nameOf(db, draft.workerId), category: askedCategory(db, draft.categoryId).name };
    refuseSameCategoryTwice(db, draft, said.category);
    return { ...said, id: insertMembership(db, newUid(), draft) };
  },

  'workers.changeMembership': ({ db }, membership) => {
    const { workerId } = askedMembership(db, membership.id);
    if (workerId !== membership.workerId) throw refuse('notFound', { what: '这条人员类别' });
    const said = { worker: nameOf(db, workerId), category: askedCategory(db, membership.categoryId).name };
    refuseSameCategoryTwice(db, membership, said.category, membership.id);
    updateMembership(db, membership);
    return said;
  },

  'workers.removeMembership': ({ db }, { id }) => {
    const { workerId, categoryId } = askedMembership(db, id);
    deleteMembership(db, id);
    return { worker: nameOf(db, workerId), category: askedCategory(db, categoryId).name };
  },
};

function askedCategory(db: ReadableDb, id: CategoryId): Category {
  const category = allCategories(db).find((other) => other.id === id);
  if (category === undefined) throw refuse('notFound', { what: '这个人员类别' });
  return category;
}

function askedMembership(db: ReadableDb, id: MembershipId) {
  const membership = membershipById(db, id);
  if (membership === undefined) throw refuse('notFound', { what: '这条人员类别' });
  return membership;
}

function refuseTakenName(db: ReadableDb, name: string, self?: CategoryId): void {
  const taken = allCategories(db).some((other) => other.name === name && other.id !== self);
  if (taken) throw refuse('taken', { what: '人员类别', value: name });
}

/** Several categories at a time are usual, the same one twice at a time is a slip of the pen. */
function refuseSameCategoryTwice(db: ReadableDb, draft: MembershipDraft, category: string, self?: MembershipId): void {
  const twice = membershipsOf(db, draft.workerId).find(
    (other) => other.categoryId === draft.categoryId && other.id !== self && overlap(other, draft),
  );
  if (twice === undefined) return;
  throw refuse('refused', {
    sentence: `${category}（${spanText(draft)}）与已有的${category}（${spanText(twice)}）日期重叠，请先终止已有的一条。`,
  });
}
