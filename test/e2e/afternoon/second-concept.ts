import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { hasPoppler, readPdf } from '../../helpers/poppler.ts';
import { choose, goTo, openMailed, type Seat, save, segment, station } from './seat.ts';

const EDITED = ' Een goede eerste opvang versnelt het herstel.';

/** An editor goes through a section, somebody checks it, and closing the round keeps the second concept. */
export async function editorialRound({ page }: Seat): Promise<void> {
  await goTo(page, 'Redactie', 'Redactierondes', 'Redactierondes');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Naam' }).fill('Redactie na commentaar');
  await page.getByRole('button', { name: /^Vastleggen/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Redactie na commentaar' }).waitFor();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Paragrafen toevoegen' });
  await dialog.getByText('Brace of tape').click();
  await dialog.getByRole('button', { name: /^1 paragraaf toevoegen/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Brace of tape/ }).click();
  const panel = page.getByRole('region', { name: /A Brace of tape/ });
  await panel.getByRole('button', { name: 'In bewerking nemen' }).click();
  await panel.getByText('in bewerking', { exact: true }).waitFor();
  await panel.getByRole('button', { name: 'Tekst openen' }).click();
  await page.getByRole('textbox', { name: 'Tekst van A Brace of tape' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(EDITED);
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Redactie na commentaar' }).waitFor();
  if ((await panel.count()) === 0) await page.getByRole('row', { name: /Brace of tape/ }).click();
  await panel.getByRole('button', { name: 'Klaar melden' }).click();
  await panel.getByRole('button', { name: 'Goedkeuren' }).click();
  await page.getByText('1 van 1 gecontroleerd').waitFor();
  await station(page, '29-editorial-round');
  await page.getByRole('button', { name: 'Ronde afsluiten' }).click();
  const closing = page.getByRole('dialog', { name: 'Ronde afsluiten' });
  await expect.poll(() => closing.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Concept 2');
  await closing.getByRole('button', { name: 'Afsluiten en vastleggen' }).click();
  await page.getByText('afgesloten: Concept 2').waitFor();
  await station(page, '30-concept-2');
}

/** Concept 2 with what changed since concept 1, as everybody gets it, and the account of how it came about. */
export async function exports(seat: Seat): Promise<void> {
  const { page } = seat;
  await page.getByRole('navigation').getByRole('button', { name: 'Exporteren…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporteren' });
  const start = dialog.getByRole('button', { name: 'Exporteren', exact: true });
  await choose(page, dialog.getByRole('button', { name: /^Werkversie/ }), 'Concept 2');
  await choose(page, dialog.getByRole('button', { name: /geen wijzigingen tonen/ }), 'Concept 1');
  await station(page, '31-export');
  const write = async (name: string, format: RegExp) => {
    await segment(dialog, format).click();
    const file = await save(seat, name, () => start.click());
    await dialog.getByRole('button', { name: 'Exporteren', exact: true, disabled: false }).waitFor();
    return file;
  };
  const word = await write('concept-2.docx', /^Word/);
  const pdf = await write('concept-2.pdf', /^PDF$/);
  const html = await write('concept-2.html', /^Webpagina/);
  await segment(dialog, /^Verantwoording/).click();
  const account = await write('verantwoording.pdf', /^PDF$/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const body = strFromU8(unzipSync(readFileSync(word))['word/document.xml'] ?? new Uint8Array());
  const inserted = [...body.matchAll(/<w:ins [^>]*>(.*?)<\/w:ins>/gs)].map(([, run]) => wordsOf(run ?? ''));
  const deleted = [...body.matchAll(/<w:del [^>]*>(.*?)<\/w:del>/gs)].map(([, run]) => wordsOf(run ?? ''));
  expect(inserted.join('|')).toContain('tot zes');
  expect(inserted.join('|')).toContain('vaakst');
  expect(inserted.join('|')).toContain(EDITED.trim());
  expect(deleted.join('|')).toContain('meest');
  for (const text of [
    'Brace boven tape',
    'Bied oefentherapie aan',
    'Uitgangsvraag 2',
    '162 per 1000',
    'secretaris',
    'voorzitter',
  ])
    expect(wordsOf(body)).toContain(text);
  await openMailed(seat, html, mail => station(mail, '32-concept-2-html'));
  const web = readFileSync(html, 'utf8');
  for (const text of ['tot zes', 'vaakst', 'Oefentherapie na enkeldistorsie']) expect(web).toContain(text);

  if (hasPoppler('the PDFs of the afternoon are not read')) {
    const printed = readPdf(readFileSync(pdf)).text.replace(/\s+/g, ' ');
    for (const text of ['Wijzigingen van Concept 1 naar Concept 2', 'Brace boven tape', 'tot zes', 'vaakst'])
      expect(printed).toContain(text);
    const told = readPdf(readFileSync(account)).text.replace(/\s+/g, ' ');
    for (const text of ['Enkeldistorsie', 'Karin Jansen', 'Nederlands Huisartsen Genootschap'])
      expect(told).toContain(text);
  }
}

function wordsOf(xml: string): string {
  return xml.replace(/<[^>]+>/g, '');
}

/** Where the project stands at the end of the afternoon. */
export async function endOfDay({ page }: Seat): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).click();
  await page.getByText('2 uitgangsvragen, 2 paragrafen en 2 aanbevelingen', { exact: false }).waitFor();
  await station(page, '33-end-of-day');
}
