// What the calls about bank files and tax files do.
import { writeFile } from 'node:fs/promises';
import { refuse } from '../../../shared/contract/errors.ts';
import type { bankContract } from '../../../shared/features/payments/bankContract.ts';
import { bankPresets } from '../../../shared/features/payments/bankPresets.ts';
import type {
  BankTemplate,
  BankTemplateId,
  SavedBankTemplate,
} from '../../../shared/features/payments/bankTemplate.ts';
import { bankFileTexts, taxFileText } from '../../../shared/text/payments.ts';
import { monthText } from '../../../shared/values/dates.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import type { HandlersOf } from '../../host/context.ts';
import type { ReadableDb } from '../../store/database.ts';
import { bankFileBytes } from './bankFile.ts';
import { bankRows, type BankRows } from './bankRows.ts';
import { refused } from './pay.ts';
import { taxFile } from './taxFiles.ts';
import { readTemplate, writeTemplate } from './templateFile.ts';
import { deleteTemplate, insertTemplate, savedTemplates, updateTemplate } from './templateSql.ts';

export const bankHandlers: HandlersOf<typeof bankContract> = {
  'payments.bankTemplates': ({ db }) => ({ presets: [...bankPresets], saved: savedTemplates(db) }),

  'payments.saveBankTemplate': ({ db, newUid }, { id, template }) => {
    if (id !== null) known(db, id);
    refuseTaken(db, id, template.name);
    if (id !== null) updateTemplate(db, id, template);
    return { id: id ?? insertTemplate(db, newUid(), template), template };
  },

  'payments.removeBankTemplate': ({ db }, { id }) => {
    const template = known(db, id);
    deleteTemplate(db, id);
    return template;
  },

  'payments.writeBankTemplate': (context, { template, path }) => writeTemplate(context, template, path),

  'payments.readBankTemplate': (context, { path }) => readTemplate(context, path),

  'payments.previewBankFile': ({ db }, { month, slipIds, template }) => {
    const { rows, count, amount, leftOut } = bankRows(db, month, slipIds, template);
    return { rows: maskedRows(rows, template), count, amount, leftOut: [...leftOut] };
  },

  'payments.writeBankFile': async ({ shelf, desktop }, { month, slipIds, template, path }) => {
    const { rows, count, amount, leftOut } = bankRows(shelf.current().db, month, slipIds, template);
    if (count === 0) throw refused(bankFileTexts.nobody);
    const bytes = await bankFileBytes(template, rows);
    const name = template.name.replace(/[\\/:*?"<>|]/g, ' ');
    const suggested = `${name} ${monthText(month)}工资.${template.file}`;
    const file = await desktop.saveFile({ path, suggested, write: (place) => writeFile(place, bytes) });
    return file === undefined ? null : { file, count, amount, leftOut: [...leftOut] };
  },

  'payments.writeTaxFile': async ({ shelf, desktop }, { month, kind, path }) => {
    const { sheet, notes } = taxFile(shelf.current().db, month, kind);
    const { writePlain } = await import('../../excel/writePlain.ts');
    const bytes = await writePlain(sheet);
    const suggested = `${taxFileText[kind].title} ${monthText(month)}.xlsx`;
    const file = await desktop.saveFile({ path, suggested, write: (place) => writeFile(place, bytes) });
    return file === undefined ? null : { file, rows: sheet.rows.length, notes: [...notes] };
  },
};

function known(db: ReadableDb, id: BankTemplateId): SavedBankTemplate {
  const found = savedTemplates(db).find((saved) => saved.id === id);
  if (found === undefined) throw refuse('notFound', { what: '这个银行代发格式' });
  return found;
}

function refuseTaken(db: ReadableDb, id: BankTemplateId | null, name: string): void {
  const isTaken = savedTemplates(db).some((saved) => saved.id !== id && saved.template.name === name);
  if (isTaken || bankPresets.some((preset) => preset.name === name))
    throw refuse('taken', { what: '银行代发格式', value: name });
}

function maskedRows(rows: BankRows['rows'], { columns, header }: BankTemplate): string[][] {
  return rows.map((row, index) =>
    row.map((cell, at) => {
      const field = columns[at]?.field;
      const isLong = field === 'account' || field === 'idNumber';
      return isLong && !(header && index === 0) ? masked(cell, 4, 4) : cell;
    }),
  );
}
