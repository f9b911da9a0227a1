// Calls about files and paper on the user's desktop: choose, print, save the page, show in the file manager.
import { z } from 'zod';
import { task } from '../../contract/method.ts';
import { savedFileSchema } from '../../values/savedFile.ts';
import { nameSchema } from '../../values/schema.ts';
import { listSheetSchema } from './listSchema.ts';

export const filesContract = {
  /** The path of an existing file, null when cancelled; only where the program has dialogs (a browser uploads instead). */
  'files.choose': task({
    permission: 'anyone',
    input: z.strictObject({ title: nameSchema(), endings: z.array(z.string().regex(/^[a-z0-9]{1,5}$/)).min(1) }),
    output: z.string().nullable(),
  }),
  /** The page on screen as PDF; null when cancelled. In a browser refused: its own print dialog does it. */
  'files.savePage': task({
    permission: 'clerk',
    input: z.strictObject({ name: nameSchema(120) }),
    output: savedFileSchema.nullable(),
  }),
  /** The system's print dialog for the page on screen. In a browser refused: `window.print` does it. */
  'files.printPage': task({ permission: 'clerk', input: z.strictObject({}), output: z.null() }),
  /** A list of the screen as an .xlsx; null when cancelled. */
  'files.writeList': task({
    permission: 'clerk',
    input: listSheetSchema.extend({ path: nameSchema(400).optional() }),
    output: savedFileSchema.nullable(),
  }),
  /** A picture drawn by the screen; null when cancelled. */
  'files.savePicture': task({
    permission: 'clerk',
    input: z.strictObject({ name: nameSchema(120), png: z.base64().max(8_000_000) }),
    output: savedFileSchema.nullable(),
  }),
  'files.reveal': task({ permission: 'clerk', input: z.strictObject({ path: nameSchema(400) }), output: z.null() }),
};
