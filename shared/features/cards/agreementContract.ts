// Calls about agreements: their texts, filling one for a person, and the record that it was printed and signed.
import { z } from 'zod';
import { command, query } from '../../contract/method.ts';
import { dateText } from '../../values/dates.ts';
import { nameSchema } from '../../values/schema.ts';
import {
  agreementIdSchema,
  agreementSchema,
  filledSchema,
  listedTemplateSchema,
  signatureSchema,
  templateSchema,
} from './agreements.ts';
import { workerIdSchema } from './schema.ts';

const named = z.strictObject({ name: nameSchema(30) });
const which = z.strictObject({ workerId: workerIdSchema, name: nameSchema(30) });

export const agreementContract = {
  'cards.listTemplates': query({
    permission: 'bookkeeper',
    input: z.strictObject({}),
    output: z.array(listedTemplateSchema),
  }),
  /** A new text, or a changed one. */
  'cards.saveTemplate': command({
    permission: 'bookkeeper',
    input: templateSchema,
    output: z.null(),
    audit: ({ name }) => `修改协议文本“${name}”`,
  }),
  /** The program's own text of this name is there again; a text without one is gone. */
  'cards.removeTemplate': command({
    permission: 'bookkeeper',
    input: named,
    output: z.null(),
    audit: ({ name }) => `删除协议文本“${name}”`,
  }),
  /** The text with everything the book knows of the person today; numbers in full. */
  'cards.fillAgreement': query({ permission: 'bookkeeper', input: which, output: filledSchema }),
  /** Newest first; of one person or of all. */
  'cards.listAgreements': query({
    permission: 'bookkeeper',
    input: z.strictObject({ workerId: workerIdSchema.optional() }),
    output: z.array(agreementSchema),
  }),
  /** Keeps the text as it is printed today. */
  'cards.printAgreement': command({
    permission: 'bookkeeper',
    input: which,
    output: agreementSchema,
    audit: (_, { name, workerNo, workerName }) => `打印${name}：${workerNo} ${workerName}`,
  }),
  'cards.signAgreement': command({
    permission: 'bookkeeper',
    input: signatureSchema,
    output: agreementSchema,
    audit: ({ signedOn }, { name, workerNo, workerName }) =>
      `${workerNo} ${workerName} 的${name}${signedOn === null ? '：撤销签字' : `于${dateText(signedOn)}签字`}`,
  }),
  'cards.removeAgreement': command({
    permission: 'bookkeeper',
    input: z.strictObject({ id: agreementIdSchema }),
    output: agreementSchema,
    audit: (_, { name, workerNo, workerName, printedOn }) => `删除${workerNo} ${workerName} ${printedOn} 打印的${name}`,
  }),
};
