// What the calls about agreements do.
import { refuse } from '../../../shared/contract/errors.ts';
import type { agreementContract } from '../../../shared/features/cards/agreementContract.ts';
import type { Agreement, AgreementId, ListedTemplate } from '../../../shared/features/cards/agreements.ts';
import { agreementPresets } from '../../../shared/features/cards/presets.ts';
import { cardRefusals } from '../../../shared/text/cards.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import {
  agreementsOf,
  deleteAgreement,
  deleteTemplate,
  insertAgreement,
  ownTemplates,
  writeSignature,
  writeTemplate,
  type StoredAgreement,
} from './agreementSql.ts';
import { filledFor } from './fill.ts';
import { knownPerson } from './known.ts';

export const agreementHandlers: HandlersOf<typeof agreementContract> = {
  'cards.listTemplates': ({ db }) => templates(db),

  'cards.saveTemplate': ({ db }, template) => {
    writeTemplate(db, template);
    return null;
  },

  'cards.removeTemplate': ({ db }, { name }) => {
    if (!deleteTemplate(db, name)) throw refuse('notFound', { what: `自己改过的协议文本“${name}”` });
    return null;
  },

  'cards.fillAgreement': ({ db, today }, { workerId, name }) =>
    filledFor(db, knownPerson(db, workerId, today), templateNamed(db, name), today).filled,

  'cards.listAgreements': ({ db }, { workerId }) => agreementsOf(db, workerId ?? null).map(shown),

  'cards.printAgreement': ({ db, today, newUid }, { workerId, name }) => {
    const person = knownPerson(db, workerId, today);
    const { filled, engagementId } = filledFor(db, person, templateNamed(db, name), today);
    const { content } = filled;
    return shown(
      known(db, insertAgreement(db, { uid: newUid(), workerId, engagementId, name, content, printedOn: today })),
    );
  },

  'cards.signAgreement': ({ db }, { id, signedOn }) => {
    const { printedOn } = known(db, id);
    if (signedOn !== null && signedOn < printedOn)
      throw refuse('refused', { sentence: cardRefusals.signedBeforePrinted(printedOn) });
    writeSignature(db, id, signedOn);
    return shown(known(db, id));
  },

  'cards.removeAgreement': ({ db }, { id }) => {
    const agreement = known(db, id);
    if (agreement.signedOn !== null) throw refuse('refused', { sentence: cardRefusals.signedStays(agreement.name) });
    deleteAgreement(db, id);
    return shown(agreement);
  },
};

/** The program's own first; a text of the same name in the book takes its place. */
function templates(db: ReadableDb): ListedTemplate[] {
  const own = ownTemplates(db);
  const presets = agreementPresets.map(({ name, content }) => {
    const changed = own.find((template) => template.name === name);
    return { name, content: changed?.content ?? content, isPreset: true, isOwn: changed !== undefined };
  });
  const others = own.filter(({ name }) => !presets.some((preset) => preset.name === name));
  return [...presets, ...others.map((template) => ({ ...template, isPreset: false, isOwn: true }))];
}

function templateNamed(db: ReadableDb, name: string): ListedTemplate {
  const template = templates(db).find((other) => other.name === name);
  if (template === undefined) throw refuse('notFound', { what: `协议文本“${name}”` });
  return template;
}

function known(db: ReadableDb, id: AgreementId): StoredAgreement {
  const agreement = agreementsOf(db, null).find((other) => other.id === id);
  if (agreement === undefined) throw refuse('notFound', { what: '这份协议' });
  return agreement;
}

function shown({ engagementId: _, ...agreement }: StoredAgreement): Agreement {
  return agreement;
}
