// A program of its own that writes pairs of rows into a book until it is killed, saying each pair once it is committed.
import { newUid } from '../../electron/host/clock.ts';
import { openBook } from '../../electron/store/book.ts';

const book = openBook(process.argv[2] ?? '', '忙着写');
for (let number = Number(process.argv[3]); ; number += 1) {
  const siteNo = String(number).padStart(6, '0');
  book.db.atomically(() => {
    book.db.run(`INSERT INTO sites (uid, site_no, name, kind) VALUES (:uid, :siteNo, :siteNo, 'hub')`, {
      uid: newUid(),
      siteNo,
    });
    book.db.run(
      `INSERT INTO audit_entries (at, operator, method, sentence, input) VALUES ('', '', 'sites.add', :siteNo, '{}')`,
      { siteNo },
    );
  });
  process.stdout.write(`${siteNo}\n`);
}
