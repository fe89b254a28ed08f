import { describe, expect, it } from 'vitest';
import { parseMail } from '../../../main/import/comments/mail/parse-mail.ts';
import { splitRemarks } from '../../../main/import/comments/mail/remarks.ts';

const MAILS: readonly (readonly [name: string, text: string, remarks: [place: string, text: string][]])[] = [
  ['nothing of its own', 'Beste An,\n\n> Wilt u reageren?\n', []],
  ['one remark', 'Dag An,\n\nMooi stuk.\n\nGroet,\nBo', [['', 'Mooi stuk.']]],
  ['a page and a line', 'p. 12, regel 3: typefout', [['p. 12, regel 3', 'typefout']]],
  [
    'a section',
    '- A.1.2: te lang\n- B.2 – te kort',
    [
      ['A.1.2', 'te lang'],
      ['B.2', 'te kort'],
    ],
  ],
  [
    'French',
    'Chère Anne,\n\nRecommandation 2 : trop faible\n\nCordialement,',
    [['Recommandation 2', 'trop faible']],
  ],
  [
    'a list',
    '1. Te lang\n2. Te duur\nen te laat',
    [
      ['', 'Te lang'],
      ['', 'Te duur\nen te laat'],
    ],
  ],
  [
    'a mail below',
    'Prima.\n\nOp 3 maart 2026 om 10:00 schreef An <an@x.nl>:\nWilt u reageren?',
    [['', 'Prima.']],
  ],
  ['a forwarded mail', 'Prima.\n-----Oorspronkelijk bericht-----\nVan: An', [['', 'Prima.']]],
  ['a signature', 'Prima.\n-- \nBo Peeters', [['', 'Prima.']]],
];

describe('the remarks of a mail', () => {
  it.each(MAILS)('%s', (_, text, remarks) => {
    expect(splitRemarks(text).map(({ place, text: said }) => [place, said])).toEqual(remarks);
  });
});

describe('a saved mail', () => {
  it('says what its HTML says, and quotes are no words of its own', () => {
    const mail = parseMail(
      Buffer.from(
        'From: =?utf-8?B?UmVuw6k=?= <rene@x.be>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<style>p{}</style><p>Pati=EBnten missen &eacute;&eacute;n ding</p><blockquote><p>Wat vindt u?</p></blockquote>',
      ),
    );
    expect(mail).toMatchObject({
      fromName: 'René',
      fromEmail: 'rene@x.be',
      date: '2026-03-02T09:00:00.000Z',
    });
    expect(splitRemarks(mail.text)).toEqual([{ place: '', text: 'Patiënten missen één ding' }]);
  });

  it('nested without end is read as far as it goes', () => {
    const part = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n';
    expect(parseMail(Buffer.from(`From: a@b.c\r\n${part.repeat(2_000)}`)).text).toBe('');
  });
});
