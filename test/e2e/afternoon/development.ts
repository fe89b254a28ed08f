import { expect } from 'vitest';
import { choose, closeMessages, goTo, type Seat, segment, station } from './seat.ts';

const SOURCE = 'KNGF Enkel 2017';

const PASTED = `4.1 Geef bij een acute enkeldistorsie bij voorkeur een brace boven tape, gedurende vier weken.
4.2 Gebruik geen gipsimmobilisatie.`;

const WORDING = 'Bied oefentherapie aan bij mensen met een doorgemaakte enkeldistorsie.';

/** A source guideline is registered and its recommendations weighed: one adapted, one left. */
export async function sourceGuideline({ page }: Seat): Promise<void> {
  await goTo(page, 'Ontwikkeling', 'Bronrichtlijnen', 'Bronrichtlijnen');
  await page.keyboard.press('n');
  await page.getByLabel('Korte naam').fill(SOURCE);
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: SOURCE }).waitFor();
  await page.keyboard.press('Escape');
  await station(page, '11-source-guideline');

  await goTo(page, 'Ontwikkeling', 'Aanbevelingenmatrix', 'Aanbevelingenmatrix');
  await page.getByRole('main').getByRole('button', { name: 'Inlezen of plakken' }).first().click();
  const dialog = page.getByRole('dialog');
  await choose(page, dialog.getByRole('button', { name: /^niet bekend/ }), 'Nederlands');
  await choose(page, dialog.getByRole('button', { name: /^zonder uitgangsvraag/ }), /Brace of tape/);
  await dialog.getByLabel('Plakken').fill(PASTED);
  await dialog.getByRole('button', { name: 'Bekijken' }).click();
  await dialog.getByText('2 gelezen: 2 nieuw').waitFor();
  await dialog.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });

  const cards = page.getByRole('table', { name: 'Aanbevelingenmatrix' }).getByRole('button');
  const decide = async (card: number, kind: RegExp, reason: string) => {
    await cards.nth(card).click();
    await segment(page, kind).click();
    await page.getByLabel('Reden').fill(reason);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText('Zonder reden telt dit besluit nog niet mee.').waitFor({ state: 'detached' });
  };
  await decide(1, /^niet overnemen/, 'Valt buiten de eerste lijn.');
  await decide(0, /^overnemen met aanpassing/, 'De duur hangt af van de klachten.');
  await page.getByRole('button', { name: 'Eigen aanbeveling maken' }).click();
  await page.getByRole('button', { name: 'Aanbeveling openen' }).waitFor();
  await station(page, '12-matrix');

  // The name it got is whole words, and changed where one works.
  await page.getByRole('button', { name: 'Aanbeveling openen' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Geef bij een acute enkeldistorsie bij voorkeur een brace…' })
    .waitFor();
  await page.getByRole('textbox', { name: 'Titel', exact: true }).fill('Brace boven tape');
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { level: 1, name: 'Brace boven tape' }).waitFor();
  await segment(page, /^Conditioneel vóór$/).click();
  await page.getByText('Status: concept').waitFor();
}

/** The other question is answered anew: first what counts for patients, scored by two members. */
export async function outcomes({ page }: Seat): Promise<void> {
  const { keyboard } = page;
  await goTo(page, 'Voorbereiding', 'Uitgangsvragen', 'Uitgangsvragen');
  await page.getByRole('row', { name: 'Oefentherapie' }).click();
  await page.getByRole('button', { name: 'Bewerken en scoren' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uitkomstmaten' }).waitFor();
  await keyboard.press('n');
  for (const name of ['Nieuwe enkeldistorsie', 'Sporthervatting']) {
    await page.locator('.quick-add input').first().fill(name);
    await keyboard.press('Enter');
    await page.getByRole('rowheader', { name }).waitFor();
  }
  await keyboard.press('Escape');
  for (const name of ['Karin Jansen', 'Yusuf Demir']) {
    await page.getByRole('combobox', { name: 'Zetel kiezen' }).fill(name);
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await page.getByLabel(`${name}: Nieuwe enkeldistorsie`).waitFor();
  }
  await page.getByLabel('Karin Jansen: Nieuwe enkeldistorsie').focus();
  // The first outcome is critical, the second important.
  await keyboard.type('9584');
  await page.getByText('2 van 2 scores').nth(1).waitFor();
  await station(page, '13-outcomes');
}

/** What one study shows on the critical outcome, and how certain that is. */
export async function evidence({ page }: Seat): Promise<void> {
  const { keyboard } = page;
  await goTo(page, 'Ontwikkeling', 'Bewijs', 'Bewijs');
  await choose(page, page.getByRole('button', { name: /^1\. Brace of tape/ }), /Oefentherapie/);
  await page.getByRole('button', { name: 'Profiel maken: Nieuwe enkeldistorsie' }).click();
  await page.getByRole('heading', { name: 'Bewijs voor Nieuwe enkeldistorsie' }).waitFor();
  await page.getByLabel('Schatting', { exact: true }).fill('0,58');
  await page.getByLabel('95%-BI van').fill('0,45');
  await page.getByLabel('tot', { exact: true }).fill('0,75');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Uitgangsrisico toevoegen' }).click();
  await page.getByLabel('Per 1000').fill('280');
  await keyboard.press('Enter');
  await page.getByText('Met de interventie: 162 per 1000 (126 tot 210).').waitFor();
  await page.getByRole('tab', { name: 'Zekerheid' }).click();
  for (const factor of ['Risico op bias', 'Inconsistentie', 'Indirectheid', 'Publicatiebias'])
    await page.getByRole('radiogroup', { name: factor }).getByText('geen zorg').click();
  await page
    .getByRole('radiogroup', { name: 'Onnauwkeurigheid' })
    .getByText('ernstig (−1)', { exact: true })
    .click();
  await page.getByLabel('Reden bij onnauwkeurigheid').fill('Eén onderzoek met 522 sporters.');
  await keyboard.press('ControlOrMeta+Enter');
  await page.getByText('Daarmee is de zekerheid ⊕⊕⊕◯ redelijk.').waitFor();
  // Readers see the table only when it stands in the text; here one sees that, and puts it there.
  await page.getByText('Lezers zien dit nog niet').waitFor();
  await page.getByRole('button', { name: 'In de richtlijntekst zetten' }).click();
  await page.getByText('Dit staat in de richtlijntekst').waitFor();
  await station(page, '14-evidence');
}

/** What the working group weighs beside the evidence. */
export async function considerations({ page }: Seat): Promise<void> {
  await goTo(page, 'Ontwikkeling', 'Overwegingen', 'Van bewijs naar aanbeveling');
  await choose(page, page.getByRole('button', { name: /^1\. Brace of tape/ }), /Oefentherapie/);
  await page.getByRole('button', { name: 'Overwegingen beginnen' }).click();
  for (const [criterion, judgement] of [
    ['Gewenste effecten', 'Groot'],
    ['Ongewenste effecten', 'Verwaarloosbaar'],
    ['Balans tussen effecten', 'Naar de interventie'],
  ] as const) {
    const judged = page.getByRole('radiogroup', { name: `Oordeel over ${criterion}`, exact: true });
    await judged.getByText(judgement, { exact: true }).click();
  }
  await page.getByText('3 van 12 beoordeeld door de werkgroep').waitFor();
  // Two texts stand beside each other, also after a visit to a phase.
  const texts = page.getByLabel('Bewijs uit onderzoek').first();
  expect((await texts.boundingBox())?.width).toBeGreaterThan(150);
  await station(page, '15-considerations');
}

/** A recommendation is written in the section of its question, voted on by a show of hands, and adopted. */
export async function recommendation({ page }: Seat): Promise<void> {
  const { keyboard } = page;
  await goTo(page, 'Ontwikkeling', 'Aanbevelingen', 'Aanbevelingen');
  await page.getByRole('button', { name: /^Nieuwe aanbeveling/ }).click();
  const form = page.getByRole('form', { name: 'Nieuwe aanbeveling' });
  await form.getByRole('textbox', { name: 'Titel' }).fill('Oefentherapie na enkeldistorsie');
  await choose(page, form.getByRole('button', { name: /geen uitgangsvraag/ }), /Oefentherapie/);
  await form.getByRole('button', { name: /B Oefentherapie/ }).waitFor();
  await form.getByRole('button', { name: /^Vastleggen/ }).click();
  const row = page.getByRole('row', { name: /Oefentherapie na enkeldistorsie/ });
  await row.waitFor();
  await keyboard.press('Escape');
  await row.focus();
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oefentherapie na enkeldistorsie' }).waitFor();
  await page.getByRole('textbox', { name: /^Formulering van/ }).click();
  await keyboard.type(WORDING);
  await choose(page, page.getByRole('button', { name: /nog niet bepaald/ }), /redelijk/);
  await station(page, '16-recommendation');

  await page.getByRole('tab', { name: 'Stemming' }).click();
  await page.getByRole('button', { name: 'Stemming openen' }).click();
  const vote = page.getByRole('form', { name: 'Nieuwe stemming' });
  await choose(page, vote.getByRole('button', { name: /Hoe wordt gestemd/ }), 'Handopsteken');
  await vote.getByRole('button', { name: /Stemming openen/ }).click();
  // Who was to keep out of decisions does not vote.
  await page.getByText('wegens belangen uitgesloten van besluiten').waitFor();
  await page.getByText('0 van 3 hebben gestemd').waitFor();
  await page.getByLabel('Sterk vóór').fill('3');
  await page.getByRole('button', { name: 'Telling opslaan' }).click();
  await page.getByText('3 van 3 hebben gestemd').waitFor();
  await page.getByRole('button', { name: 'Stemming sluiten' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stemming sluiten' }).click();
  await page.getByText('Bereikt: Sterk vóór.').first().waitFor();
  await station(page, '17-vote');
  await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await page.getByText(/Overgenomen door/).waitFor();
  await closeMessages(page);
  await page.getByRole('button', { name: 'Naar de aanbeveling' }).click();
  await page.getByRole('button', { name: 'Ter besluit voorleggen' }).click();
  await page.getByRole('button', { name: 'Vaststellen' }).click();
  await page.getByText(/^Vastgesteld door/).waitFor();
}

/** The text of the first section, and the version that goes out. */
export async function firstConcept({ page }: Seat): Promise<void> {
  const { keyboard } = page;
  await goTo(page, 'Ontwikkeling', 'Richtlijntekst', 'Richtlijntekst');
  await page.getByRole('textbox', { name: 'Tekst van A Brace of tape' }).click();
  await keyboard.type(
    'Een enkeldistorsie is een van de meest voorkomende letsels van het bewegingsapparaat.',
  );
  await page.getByText(/^Alles opgeslagen · \d\d:\d\d$/).waitFor();
  await station(page, '18-text');
  await goTo(page, 'Ontwikkeling', 'Versies', 'Versies');
  await keyboard.press('n');
  await expect.poll(() => page.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Concept 1');
  await page.getByRole('button', { name: 'Vastleggen', exact: true }).click();
  await page.getByRole('heading', { name: 'Concept 1' }).waitFor();
  await station(page, '19-concept-1');
}
