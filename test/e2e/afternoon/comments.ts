import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { commentOnWords, editDocx, trackWords, withComments } from '../../helpers/edit-docx.ts';
import { choose, closeMessages, goTo, openMailed, type Seat, save, segment, station } from './seat.ts';

const KNGF = 'Koninklijk Nederlands Genootschap voor Fysiotherapie';
const NHG = 'Nederlands Huisartsen Genootschap';
const PFN = 'Patiëntenfederatie Nederland';
const VSG = 'Vereniging voor Sportgeneeskunde';

/** What the readers in a browser say: at what, what, and which text they propose if any. */
const READERS = [
  {
    organisation: NHG,
    name: 'Petra Post, kaderhuisarts',
    remarks: [
      [
        'Opmerking bij alinea 1 van Aanbeveling 1',
        'Vier weken is te absoluut.',
        'gedurende vier tot zes weken',
      ],
      ['Opmerking bij B Oefentherapie', 'Noem hier ook de sport.', ''],
    ],
  },
  {
    organisation: PFN,
    name: 'Jan Smit, lid',
    remarks: [['Opmerking bij de richtlijn als geheel', 'Een heldere en korte richtlijn.', '']],
  },
  {
    organisation: KNGF,
    name: 'Mia Maas, beleidsadviseur',
    remarks: [['Opmerking bij B Oefentherapie', 'Noem hier ook de sport!', '']],
  },
] as const;

const DECISION = 'De antwoorden op het commentaar zijn vastgesteld.';

/** A round is opened for all organisations; three fill in the packet in a browser, one comments in Word. */
export async function commentRound(seat: Seat): Promise<string[]> {
  const { page } = seat;
  await goTo(page, 'Commentaar', 'Commentaarrondes', 'Commentaarrondes');
  await page.getByText('Druk op N om Concept 1 voor commentaar voor te leggen.').waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: /Nieuwe ronde/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Commentaarronde projectgroep' }).waitFor();
  await page.getByRole('tab', { name: 'Genodigden' }).click();
  await page.getByRole('button', { name: 'Alle organisaties' }).click();
  await page.getByText('0 van 4 hebben gereageerd').waitFor();
  await page.getByRole('button', { name: 'Ronde openen' }).click();
  await page.getByRole('button', { name: 'Alles is verstuurd' }).waitFor();
  await station(page, '20-comment-round');

  const files: string[] = [];
  for (const [index, reader] of READERS.entries()) {
    const packet = await save(seat, `pakket-${index}.html`, () =>
      page.getByRole('button', { name: `Pakket van ${reader.organisation}` }).click(),
    );
    await openMailed(seat, packet, async mail => {
      files.push(await comment(seat, mail, reader, `reactie-${index}.commentaar`));
    });
  }
  await page.getByRole('button', { name: `Formulieren van ${VSG}` }).click();
  const form = await save(seat, 'concept.docx', () =>
    page.getByRole('menuitem', { name: 'Concept in Word' }).click(),
  );
  files.push(commentInWord(seat, form));
  await page.getByRole('button', { name: 'Alles is verstuurd' }).click();
  await page.getByRole('button', { name: 'Alles is verstuurd' }).waitFor({ state: 'detached' });
  return files;
}

async function comment(
  seat: Seat,
  mail: Page,
  { name, remarks }: (typeof READERS)[number],
  file: string,
): Promise<string> {
  for (const [at, text, proposal] of remarks) {
    await mail
      .getByRole('button', { name: new RegExp(`^${at}`) })
      .first()
      .click();
    await mail.getByRole('textbox', { name: 'Uw opmerking' }).fill(text);
    if (proposal !== '') {
      await mail.getByRole('button', { name: 'Tekstvoorstel doen' }).click();
      const wording = mail.getByRole('textbox', { name: /voorstel/i });
      await wording.fill((await wording.inputValue()).replace('gedurende vier weken', proposal));
      await station(mail, '21-comment-packet');
    }
    await mail.getByRole('button', { name: 'Bewaar opmerking' }).click();
  }
  await mail.getByRole('tab', { name: `Alle ${remarks.length}` }).waitFor();
  await mail.getByRole('tab', { name: 'Over u' }).click();
  await mail.getByRole('textbox', { name: /^Naam en functie/ }).fill(name);
  await mail.getByRole('radio', { name: 'namens uw organisatie' }).check();
  const store = mail.getByRole('button', { name: 'Reactie opslaan (.commentaar)' });
  return save(seat, file, () => store.click(), mail);
}

/** A sports physician comments on words and changes others, as Word keeps both. */
function commentInWord({ folder }: Seat, form: string): string {
  const remark = { id: 1, author: 'Els Verhoeven', text: 'Is dit ook zo bij kinderen?' };
  const filled = editDocx(withComments(new Uint8Array(readFileSync(form)), [remark]), {
    'word/document.xml': xml =>
      trackWords(
        commentOnWords(xml, 'van het bewegingsapparaat', 1),
        'meest voorkomende',
        'vaakst voorkomende',
        'Els Verhoeven',
      ),
  });
  const file = join(folder, 'reactie sportgeneeskunde.docx');
  writeFileSync(file, filled);
  return file;
}

/** What came back is read in, after one has seen what each file brings. */
export async function intake({ page }: Seat, files: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /Reacties inlezen/ }).click();
  const dialog = page.getByRole('dialog');
  await page.getByTestId('comment-files').setInputFiles([...files]);
  await dialog.getByText('Samen: 6 nieuw, 0 gewijzigd, 0 niet geplaatst').waitFor();
  await station(page, '22-intake');
  await dialog.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await dialog.getByText('Ingelezen: 6 nieuw, 0 gewijzigd.').waitFor();
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await page.getByText('4 van 4 hebben gereageerd').waitFor();
  await page.getByRole('tab', { name: 'Opmerkingen' }).click();
  await page.getByText('6 van 6').waitFor();
  await station(page, '23-comments');
}

/** A change of a recommendation takes a decision of the working group; the way to a meeting is beside the comment. */
export async function meeting({ page }: Seat): Promise<void> {
  const { keyboard } = page;
  await page.getByRole('row', { name: /Vier weken is te absoluut/ }).click();
  await page.getByRole('button', { name: 'Naar de bijeenkomsten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bijeenkomsten van de projectgroep' }).waitFor();
  await keyboard.press('n');
  await page.getByRole('form', { name: 'Nieuwe bijeenkomst' }).waitFor();
  await keyboard.type('Bespreking van het commentaar');
  await keyboard.press('Enter');
  const row = page.getByRole('row', { name: /Bespreking van het commentaar/ });
  await row.waitFor();
  await keyboard.press('Escape');
  await row.focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Bespreking van het commentaar' }).waitFor();
  await keyboard.press('d');
  const form = page.getByRole('form', { name: 'Besluit' });
  await form.getByRole('textbox', { name: 'Besluit' }).fill(DECISION);
  await form.getByRole('button', { name: /^Vastleggen/ }).click();
  await page.getByRole('row', { name: new RegExp(DECISION) }).waitFor();
  await station(page, '24-meeting');
}

/** Two comments ask for other words: each becomes a proposal, which is accepted and taken over in the text. */
export async function proposals({ page }: Seat): Promise<void> {
  const detail = page.getByRole('region', { name: /^Opmerking \d+$/ });
  await openRound(page);
  const take = async (words: RegExp) => {
    const row = page.getByRole('row', { name: words });
    await row.click();
    await detail.getByRole('button', { name: 'Maak voorstel van deze tekst' }).click();
    await detail.getByRole('button', { name: 'Voorstel openen' }).waitFor();
    await segment(detail, /^overgenomen/).click();
    if (words.source.startsWith('Vier')) {
      await detail.getByText('het besluit van de werkgroep ontbreekt').waitFor();
      await choose(page, detail.getByRole('button', { name: /Besluit van de werkgroep/ }), /De antwoorden/);
      await detail.getByText('beantwoord: overgenomen').waitFor();
      await station(page, '25-answer');
    }
    await detail.getByText('beantwoord: overgenomen').waitFor();
    await detail.getByRole('button', { name: 'Voorstel openen' }).click();
    await page.getByText(/^Besloten over 0 van \d+ wijziging/).waitFor();
    const changes = page.getByRole('grid', { name: 'Wijzigingen' }).getByRole('row');
    await changes.first().waitFor();
    for (const change of await changes.all()) {
      await change.click();
      await page.getByRole('button', { name: /^Accepteren/ }).click();
      await change.getByText('geaccepteerd').waitFor();
    }
    await page.getByRole('button', { name: 'Overnemen in de richtlijn' }).click();
    await page.getByText('Het voorstel is verwerkt in de richtlijn.').waitFor();
    await station(page, words.source.startsWith('Vier') ? '26-proposal' : '27-proposal');
    await page.getByRole('button', { name: 'Naar de opmerking' }).click();
    await detail.getByText('beantwoord: overgenomen').waitFor();
  };
  await take(/Vier weken is te absoluut/);
  await take(/Tekstvoorstel in Word/);
}

/** The others get their answer too: two that say the same at once, two by their decision; the round is done. */
export async function answers({ page }: Seat): Promise<void> {
  const detail = page.getByRole('region', { name: /^Opmerking \d+$/ });
  await openRound(page);
  await page.getByRole('button', { name: 'Alle 2 beantwoorden' }).click();
  const dialog = page.getByRole('dialog', { name: '2 opmerkingen samen beantwoorden' });
  await dialog.getByText('niet overgenomen', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Reden' }).fill('Sport staat in de aanbeveling.');
  await page.keyboard.press('Tab');
  await dialog.getByText('is daarmee beantwoord').nth(1).waitFor();
  await dialog.getByRole('button', { name: 'Vastleggen bij 2 opmerkingen' }).click();
  await page.getByText('Antwoord vastgelegd bij 2 opmerkingen').waitFor();
  await closeMessages(page);
  for (const [words, decision, reason] of [
    [/Een heldere en korte richtlijn/, /^ter kennisgeving/, ''],
    [/Is dit ook zo bij kinderen/, /^buiten de afbakening/, 'De richtlijn gaat over volwassenen.'],
  ] as const) {
    await page.getByRole('row', { name: words }).click();
    await segment(detail, decision).click();
    if (reason !== '') await detail.getByRole('textbox', { name: 'Reden' }).fill(reason);
    await page.keyboard.press('ControlOrMeta+Enter');
    await detail.getByText(/^beantwoord: /).waitFor();
  }
  await page.getByRole('button', { name: 'Ronde sluiten' }).click();
  await page.getByRole('button', { name: 'Alles is beantwoord' }).click();
  await page.getByRole('button', { name: 'Verslag is gedaan' }).waitFor();
  await station(page, '28-round-answered');
}

/** Goes into the round as one does from anywhere. */
async function openRound(page: Page): Promise<void> {
  await goTo(page, 'Commentaar', 'Commentaarrondes', /^Commentaarronde/);
  const row = page.getByRole('row', { name: /Commentaarronde projectgroep/ });
  if ((await row.count()) > 0) {
    await row.focus();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('grid', { name: 'Opmerkingen' }).waitFor();
}
