import type { Page } from 'playwright-core';
import { closeMessages, goTo, openMailed, type Seat, save, segment, station } from './seat.ts';

const ORGANISATIONS = [
  ['Koninklijk Nederlands Genootschap voor Fysiotherapie', 'KNGF'],
  ['Nederlands Huisartsen Genootschap', 'NHG'],
  ['Vereniging voor Sportgeneeskunde', 'VSG'],
  ['Patiëntenfederatie Nederland', 'PFN'],
] as const;

const SEATS = [
  ['Auteursgroep', 'Lotte de Wit', 'Secretaris', 'KNGF'],
  ['Werkgroep', 'Karin Jansen', 'Voorzitter', 'KNGF'],
  ['Werkgroep', 'Yusuf Demir', 'Lid', 'NHG'],
  ['Werkgroep', 'Els Verhoeven', 'Lid', 'VSG'],
  ['Werkgroep', 'Jan Smit', 'Patiëntvertegenwoordiger', 'PFN'],
] as const;

/** What two people in the field answer to the survey: theme and text of each bottleneck. */
const ANSWERS = [
  {
    role: 'zorgverlener',
    organisation: 'Fysiotherapie De Linde',
    bottlenecks: [
      ['Brace of tape', 'Onduidelijk hoe lang een brace moet worden gedragen.'],
      ['Oefentherapie', 'Weinig patiënten krijgen oefentherapie na een enkeldistorsie.'],
    ],
  },
  {
    role: 'patiënt',
    organisation: '',
    bottlenecks: [['Brace of tape', 'Ik kreeg een tape en wist niet voor hoe lang.']],
  },
] as const;

const QUESTIONS = [
  ['Brace of tape', 'Welke ondersteuning wordt aanbevolen na een acute enkeldistorsie?'],
  ['Oefentherapie', 'Wordt oefentherapie aanbevolen om een nieuwe enkeldistorsie te voorkomen?'],
] as const;

/** From the start screen to an empty project, whose overview says what is to be done first. */
export async function newProject({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw project' }).click();
  await page.getByLabel('Titel van de richtlijn').fill('Enkeldistorsie');
  await page.getByText('KNGF met ADAPTE', { exact: true }).click();
  await page.getByText('Per uitgangsvraag kiest u').waitFor();
  await station(page, '01-new-project');
  await page.getByRole('button', { name: 'Project maken' }).click();
  await page.waitForURL(/\/overview/);
  await page.getByRole('heading', { level: 1, name: 'Aanloop is bezig' }).waitFor();
  await station(page, '02-overview');
}

/** Organisations, seats and what members declare. */
export async function projectGroup({ page }: Seat): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Leg vast welke organisaties deelnemen/ })
    .click();
  for (const [name, abbreviation] of ORGANISATIONS) {
    await page.getByRole('button', { name: 'Organisatie toevoegen' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-column') === 'name');
    await page.keyboard.press('ControlOrMeta+a');
    for (const text of [name, abbreviation, 'neemt deel']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: `${name} openen` }).waitFor();
  }
  await station(page, '03-organisations');

  await segment(page, /^Projectgroep$/).click();
  for (const [body, name, capacity, organisation] of SEATS) {
    const table = page.getByRole('table', { name: body });
    const rows = table.locator('tbody tr');
    const before = await rows.count();
    await page.getByRole('button', { name: `Zetel toevoegen aan ${body}` }).click();
    await rows.nth(before).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-column') === 'person');
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    const row = rows.nth(before);
    await row.getByLabel(/^Hoedanigheid/).selectOption({ label: capacity });
    await row.getByLabel(/^Namens/).selectOption({ label: organisation });
    await row.getByText('nog niet gemeld').waitFor();
  }
  await station(page, '04-project-group');

  await segment(page, /^Belangen$/).click();
  await page.getByRole('button', { name: 'Belangen van Els Verhoeven openen' }).click();
  await page.getByRole('button', { name: 'Belangen melden' }).click();
  await page.getByLabel('Hoofdfunctie').fill('Sportarts');
  await page.getByLabel('Kennisvalorisatie').fill('Licentie op een enkelbrace.');
  await page.keyboard.press('Tab');
  await segment(page, /^hoog$/).click();
  await page.getByRole('button', { name: /Actie$/ }).click();
  await page.getByRole('option', { name: 'niet meebeslissen' }).click();
  await page.getByText('1 van 5 beoordeeld').waitFor();
  await station(page, '05-interests');
}

/** A survey goes out, two answers come back, and the double bottleneck among them becomes one. */
export async function bottlenecks(seat: Seat): Promise<void> {
  const { page } = seat;
  await goTo(page, 'Voorbereiding', 'Knelpunten', 'Knelpunten in de praktijk');
  await page.getByRole('button', { name: 'Enquête maken' }).click();
  await page.getByRole('button', { name: /Nieuwe enquête/ }).click();
  await page.getByRole('heading', { name: 'Enquête 1', exact: true }).waitFor();
  await station(page, '06-survey');
  const packet = await save(seat, 'enquête.html', () =>
    page.getByRole('button', { name: 'Enquêtebestand downloaden' }).click(),
  );
  const files: string[] = [];
  for (const [index, answer] of ANSWERS.entries()) {
    await openMailed(seat, packet, async mail => {
      files.push(await answerSurvey(seat, mail, answer, `antwoord-${index}.antwoord`));
    });
  }

  await page.getByRole('button', { name: 'Antwoorden inlezen' }).click();
  await page.getByTestId('answer-files').setInputFiles(files);
  await page.getByText('Samen: 2 nieuw').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Inlezen', exact: true }).click();
  await page.getByText('Ingelezen: 2 nieuw', { exact: false }).waitFor();
  await station(page, '08-survey-answers');
  await page.getByRole('button', { name: 'Naar de knelpunten' }).click();
  await page.getByRole('tab', { name: 'Mogelijk dubbel (1)' }).click();
  await page.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await page.getByText('1 knelpunt samengevoegd met knelpunt 1').waitFor();
  await station(page, '09-bottlenecks');
}

async function answerSurvey(
  seat: Seat,
  mail: Page,
  answer: (typeof ANSWERS)[number],
  name: string,
): Promise<string> {
  await mail.getByLabel(answer.role, { exact: true }).check();
  await mail.getByLabel(/^Organisatie of praktijk/).fill(answer.organisation);
  for (const [index, [theme, text]] of answer.bottlenecks.entries()) {
    if (index > 0) await mail.getByRole('button', { name: '+ Knelpunt toevoegen' }).click();
    await mail.getByLabel('Waar gaat het over?').nth(index).fill(theme);
    await mail.getByLabel('Wat gaat er niet goed, of wat weet u niet?').nth(index).fill(text);
  }
  // Nobody is asked to rate bottlenecks there are not yet.
  if ((await mail.getByText('Hoe belangrijk zijn deze knelpunten').count()) > 0)
    throw new Error('the survey asks to rate nothing');
  if (answer === ANSWERS[0]) await station(mail, '07-survey-packet');
  const store = mail.getByRole('button', { name: 'Antwoorden opslaan als bestand' });
  return save(seat, name, () => store.click(), mail);
}

/** Each bottleneck becomes a key question, and one of them gets its PICO. */
export async function keyQuestions({ page }: Seat): Promise<void> {
  for (const [index, [theme, question]] of QUESTIONS.entries()) {
    await page.getByRole('row', { name: theme }).click();
    await segment(page, /^wordt uitgangsvraag$/).click();
    await page.getByLabel('Vraag', { exact: true }).fill(question);
    await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await page.getByText(`Het besluit over knelpunt ${index + 1} is vastgelegd`).waitFor();
    await closeMessages(page);
  }
  await goTo(page, 'Voorbereiding', 'Uitgangsvragen', 'Uitgangsvragen');
  await page.getByRole('row', { name: 'Oefentherapie' }).click();
  for (const [label, text] of [
    ['Patiënten', 'volwassenen met een doorgemaakte enkeldistorsie'],
    ['Interventie', 'oefentherapie'],
    ['Vergelijking', 'gebruikelijke zorg'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
    await page.keyboard.press('Tab');
  }
  await station(page, '10-key-questions');
}
