// What the calls about handing out wages do.
import { writeFile } from 'node:fs/promises';
import type { paymentsContract } from '../../../shared/features/payments/contract.ts';
import { paymentRefusals } from '../../../shared/text/payments.ts';
import type { HandlersOf } from '../../host/context.ts';
import { arrearsReport } from './arrearsReport.ts';
import { attach, knownAttachment, readAttachment, removeAttachment, saveAttachment } from './attachments.ts';
import { failPayments, knownSlip, nameOf, payAllOpen, payOne, refused, reversePayment } from './pay.ts';
import { deleteSignature, setSignature } from './sql.ts';
import { arrearsNow, payMonthView, paymentList } from './views.ts';

export const paymentsHandlers: HandlersOf<typeof paymentsContract> = {
  'payments.month': ({ db, today }, { month }) => payMonthView(db, month, today),

  'payments.list': ({ db }, { month }) => paymentList(db, month),

  'payments.pay': payOne,

  'payments.payOpen': payAllOpen,

  'payments.fail': (context, { ids, ...undo }) => failPayments(context, ids, undo),

  'payments.reverse': (context, { id, ...undo }) => reversePayment(context, id, undo),

  'payments.sign': ({ db, today }, { slipIds, date }) => {
    if (date > today) throw refused(paymentRefusals.inFuture(date));
    return slipIds.map((id) => {
      const slip = knownSlip(db, id);
      setSignature(db, id, date);
      return nameOf(slip);
    });
  },

  'payments.unsign': ({ db }, { slipIds }) =>
    slipIds.map((id) => {
      const slip = knownSlip(db, id);
      deleteSignature(db, id);
      return nameOf(slip);
    }),

  'payments.readAttachment': (context, { path }) => readAttachment(context, path),

  'payments.attach': (context, { paymentId, key }) => attach(context, paymentId, key),

  'payments.removeAttachment': (context, { id }) => removeAttachment(context, id),

  'payments.attachment': ({ db }, { id }) => {
    const { name, kind, content } = knownAttachment(db, id);
    return { name, kind, base64: Buffer.from(content).toString('base64') };
  },

  'payments.saveAttachment': (context, { id, path }) => saveAttachment(context, id, path),

  'payments.arrears': ({ db, today }) => arrearsNow(db, today),

  'payments.writeArrears': async ({ shelf, desktop, today }, { path }) => {
    const arrears = arrearsNow(shelf.current().db, today);
    const { writeReport } = await import('../../excel/writeReport.ts');
    const bytes = await writeReport(arrearsReport(arrears));
    const suggested = `未发工资 ${today}.xlsx`;
    const file = await desktop.saveFile({ path, suggested, write: (place) => writeFile(place, bytes) });
    return file === undefined ? null : { file, rows: arrears.rows.length };
  },
};
