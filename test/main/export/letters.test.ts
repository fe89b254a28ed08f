import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { insertOrganisation, insertSeat } from '../../../db/people.ts';
import { insertPerson } from '../../../db/persons.ts';
import { fillLetters, readLetterTemplates } from '../../../main/commands/letters.ts';
import { writeEml } from '../../../main/export/letters/write-eml.ts';
import { writeLetters } from '../../../main/export/letters/write-letters.ts';
import { fillLetter, unknownFields } from '../../../shared/people/letters.ts';
import { newProject } from '../../helpers/project-files.ts';
import { findAll, parseXml, readParts } from '../../helpers/read-docx.ts';

const AT = '2026-11-21T12:00:00.000Z';

/** Reads a message back: unfolded headers, with their encoded words as text, and the body. */
function readMessage(message: string): { headers: Record<string, string>; body: string } {
  const [head = '', body = ''] = message.split('\r\n\r\n');
  const headers = head
    .replace(/\?=\r\n =\?/g, '?==?')
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]);
  const decode = (text: string) =>
    text.replace(/=\?utf-8\?B\?([^?]*)\?=/g, (_, data: string) => Buffer.from(data, 'base64').toString());
  return {
    headers: Object.fromEntries(headers.map(([name = '', value = '']) => [name, decode(value)])),
    body: Buffer.from(body, 'base64').toString(),
  };
}

async function projectWithPeople(language: 'nl' | 'fr' = 'nl') {
  const file = await newProject({ language, title: 'Lage rugpijn' });
  file.change('test.fill', db => {
    const organisationId = insertOrganisation(db, {
      name: 'Vereniging Één',
      abbreviation: '',
      parentId: null,
    });
    const personId = insertPerson(db, { name: 'Voorbeeldpersoon Ä', email: 'a@example.org', organisationId });
    insertPerson(db, { name: 'Zonder zetel' });
    insertSeat(db, { body: 'working-group', role: 'lid', organisationId, personId });
  });
  return file;
}

describe('letters of invitation', () => {
  it('fill every field of the default, for organisations and for people with a seat', async () => {
    const file = await projectWithPeople();
    const [board] = file.read(db => fillLetters(db, 'organisation', AT, null));
    expect(board?.subject).toBe('Uitnodiging om deel te nemen aan de richtlijn Lage rugpijn');
    expect(board?.body).toContain('Geacht bestuur van Vereniging Één,');
    expect(board?.body).toContain('lid (werkgroep)');
    expect(board?.body).toContain('21 november 2026');
    const people = file.read(db => fillLetters(db, 'person', AT, null));
    expect(people.map(letter => letter.to)).toEqual([{ name: 'Voorbeeldpersoon Ä', email: 'a@example.org' }]);
    expect(people[0]?.body).not.toMatch(/[{}]/);
  });

  it('are in the language of the guideline', async () => {
    const file = await projectWithPeople('fr');
    expect(file.read(readLetterTemplates)[0]?.subject).toContain('Invitation à participer');
    expect(file.read(db => fillLetters(db, 'person', AT, null))[0]?.body).not.toMatch(/[{}]/);
  });

  it('understand the names of fields in each language, and show which they do not', () => {
    expect(fillLetter('{richtlijn} {guide} {sièges} {onzin}', { guideline: 'G', seats: 'Z' })).toBe(
      'G G Z {onzin}',
    );
    expect(fillLetter('{persoon}', {})).toBe('…');
    expect(unknownFields('{richtlijn} {naam} {naam} {é}')).toEqual(['naam', 'é']);
  });

  it('are mail messages any program reads', () => {
    const subject = `Réponse à l’invitation: ${'één '.repeat(40)}😀`;
    const message = writeEml(
      {
        recipientId: 'x',
        to: { name: 'Ä. "Voorbeeld", <b>', email: 'a@example.org' },
        from: { name: 'Secretariaat', email: 's@example.org' },
        subject: `${subject}\r\nBcc: iemand@example.org`,
        body: 'Geachte Ä,\n\nTot ziens',
      },
      AT,
    );
    for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(90);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a message holds ASCII only.
    expect(message).toMatch(/^[\x00-\x7f]*$/);
    const { headers, body } = readMessage(message);
    expect(headers).toMatchObject({
      From: 'Secretariaat <s@example.org>',
      To: 'Ä. "Voorbeeld", <b> <a@example.org>',
      Subject: `${subject} Bcc: iemand@example.org`,
      Date: 'Sat, 21 Nov 2026 12:00:00 +0000',
    });
    expect(headers).not.toHaveProperty('Bcc');
    expect(body).toBe('Geachte Ä,\r\n\r\nTot ziens');
  });

  it('are one Word file, each on its own page with its lines as they were typed', () => {
    const letter = {
      recipientId: 'x',
      to: { name: 'A', email: '' },
      from: { name: '', email: '' },
      subject: 'Uitnodiging <b>',
      body: 'Geachte Ä,\n\nEerste regel\ntweede regel\n\n\nTot ziens',
    };
    const options = { title: 'Uitnodiging', language: 'nl' as const, writtenAt: AT };
    const { bytes } = writeLetters([letter, { ...letter, subject: 'Tweede' }], 'docx', options);
    const parts = readParts(bytes);
    const paragraphs = findAll(parseXml(parts.get('word/document.xml') ?? ''), 'w:p');
    expect(paragraphs.map(paragraph => paragraph.text)).toEqual([
      'Uitnodiging <b>',
      'Geachte Ä,',
      'Eerste regeltweede regel',
      'Tot ziens',
      'Tweede',
      'Geachte Ä,',
      'Eerste regeltweede regel',
      'Tot ziens',
    ]);
    const breaks = (name: string) => paragraphs.map(paragraph => findAll(paragraph, name).length);
    expect(breaks('w:br')).toEqual([0, 0, 1, 0, 0, 0, 1, 0]);
    expect(breaks('w:pageBreakBefore')).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('come as one zip, one page to print, or one by one', async () => {
    const file = await projectWithPeople();
    const letters = file.read(db => fillLetters(db, 'person', AT, null));
    const options = { title: 'Lage rugpijn uitnodiging', language: 'nl' as const, writtenAt: AT };
    const zip = unzipSync(writeLetters(letters, 'zip', options).bytes);
    expect(Object.keys(zip).toSorted()).toEqual([
      '1-voorbeeldpersoon-a.docx',
      '1-voorbeeldpersoon-a.eml',
      '1-voorbeeldpersoon-a.txt',
    ]);
    const html = new TextDecoder().decode(
      writeLetters([{ ...letters[0], body: '<script>' } as (typeof letters)[number]], 'html', options).bytes,
    );
    expect(html).toContain('&lt;script&gt;');
    expect(writeLetters(letters, 'eml', options).fileName).toBe('voorbeeldpersoon-a.eml');
    const word = writeLetters(letters, 'docx', options);
    expect(word.fileName).toBe('voorbeeldpersoon-a.docx');
    expect(writeLetters(letters, 'docx', options).bytes).toEqual(word.bytes);
    expect(() => writeLetters([], 'eml', options)).toThrow(/format-unknown/);
    expect(() => writeLetters(letters, 'pdf', options)).toThrow(/format-unknown/);
  });
});
