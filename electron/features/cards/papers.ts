// Which papers of a person the book knows to be there.
import type { Card, Paper } from '../../../shared/features/cards/schema.ts';
import { paperNotes } from '../../../shared/text/cards.ts';
import { masked } from '../../../shared/values/idNumber.ts';
import type { ReadableDb } from '../../store/database.ts';
import { agreementsOf } from './agreementSql.ts';
import type { Person } from './sql.ts';

export function papersOf(db: ReadableDb, person: Person, engagement: Card['engagement'] | undefined): Paper[] {
  const { idUnverified, bankName, bankAccount, phone, livingAddress } = person;
  const account = [bankName, masked(bankAccount, 4, 4)].filter((text) => text !== '').join(' ');
  return [
    {
      kind: 'idNumber',
      present: idUnverified === 0,
      note: idUnverified === 0 ? paperNotes.idChecked : paperNotes.idUnverified,
    },
    { kind: 'agreement', ...agreementPaper(db, person, engagement) },
    { kind: 'bankAccount', present: bankAccount !== '', note: bankAccount === '' ? paperNotes.missing : account },
    { kind: 'phone', present: phone !== '', note: phone === '' ? paperNotes.missing : masked(phone, 3, 4) },
    { kind: 'address', present: livingAddress !== '', note: livingAddress || paperNotes.missing },
  ];
}

/** Only one signed for the engagement that holds now counts. */
function agreementPaper(
  db: ReadableDb,
  { workerId }: Person,
  engagement: Card['engagement'] | undefined,
): Pick<Paper, 'present' | 'note'> {
  const all = agreementsOf(db, workerId);
  const own = all.filter(({ engagementId }) => engagementId !== null && engagementId === engagement?.id);
  for (const { name, signedOn } of own)
    if (signedOn !== null) return { present: true, note: paperNotes.signed(name, signedOn) };
  const [printed] = own;
  if (printed !== undefined) return { present: false, note: paperNotes.printed(printed.name, printed.printedOn) };
  const [earlier] = all;
  const note = earlier === undefined ? paperNotes.noAgreement : paperNotes.otherEngagement(earlier.name);
  return { present: false, note };
}
