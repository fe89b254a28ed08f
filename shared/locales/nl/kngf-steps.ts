import type { KngfStepId } from '../../phases/kngf.ts';

interface StepText {
  name: string;
  purpose: string;
  product: string;
}

/** The steps of the KNGF methodology. */
export const kngfSteps = {
  reasons: {
    name: 'Aanleidingen verzamelen',
    purpose: 'Onderbouwen waarom de richtlijn er moet komen of moet worden herzien.',
    product: 'register van aanleidingen',
  },
  'earlier-versions': {
    name: 'Eerdere versies nagaan',
    purpose: 'Weten wat er al ligt en welke delen tussentijds zijn aangepast.',
    product: 'overzicht van versies',
  },
  'policy-context': {
    name: 'Beleidscontext beschrijven',
    purpose: 'Laten zien welk beleid en welke partijen om de richtlijn vragen.',
    product: 'beschrijving van de context',
  },
  preconditions: {
    name: 'Voorwaarden vastleggen',
    purpose: 'Afspreken waaraan de ontwikkeling moet voldoen.',
    product: 'lijst van voorwaarden',
  },
  assignment: {
    name: 'Opdracht en ontwikkelvorm bepalen',
    purpose: 'Opdrachtgever, middelen en manier van ontwikkelen vastleggen.',
    product: 'opdracht of projectvoorstel',
  },
  organisations: {
    name: 'Organisaties uitnodigen',
    purpose: 'Alle partijen die het onderwerp raakt laten meedoen.',
    product: 'lijst van deelnemende organisaties',
  },
  'project-group': {
    name: 'Projectgroep samenstellen',
    purpose: 'Auteursgroep, werkgroep en klankbordgroep bemensen, met mandaat.',
    product: 'tabel van de projectgroep',
  },
  declarations: {
    name: 'Belangen laten verklaren',
    purpose: 'Invloed van tegenstrijdige belangen beperken.',
    product: 'beoordeelde belangenverklaringen',
  },
  'bottleneck-inventory': {
    name: 'Knelpunten inventariseren',
    purpose: 'Horen wat zorgverleners en patiënten in de praktijk tegenkomen.',
    product: 'knelpuntenlijst',
  },
  framework: {
    name: 'Onderwerp afbakenen',
    purpose: 'Vaststellen voor wie, waar en voor welke beroepsgroepen de richtlijn geldt.',
    product: 'afbakening in het raamwerk',
  },
  'key-questions': {
    name: 'Uitgangsvragen formuleren',
    purpose: 'De knelpunten omzetten in vragen waarop de richtlijn antwoord geeft.',
    product: 'uitgangsvragen in het raamwerk',
  },
  outcomes: {
    name: 'Uitkomstmaten wegen',
    purpose: 'Bepalen welke uitkomsten voor patiënten cruciaal of belangrijk zijn.',
    product: 'gewogen uitkomstmaten per vraag',
  },
  planning: {
    name: 'Planning maken',
    purpose: 'Per fase afspreken wanneer zij begint en eindigt.',
    product: 'planning',
  },
  acceptance: {
    name: 'Raamwerk aanvaarden',
    purpose: 'De werkgroep stemt in met afbakening en uitgangsvragen.',
    product: 'aanvaard raamwerk',
  },
  literature: {
    name: 'Literatuur zoeken',
    purpose: 'Per uitgangsvraag het beschikbare onderzoek vinden.',
    product: 'zoekverantwoording',
  },
  evidence: {
    name: 'Bewijs samenvatten en graderen',
    purpose: 'Per uitkomst vaststellen wat bekend is en hoe zeker dat is (GRADE).',
    product: 'evidencetabellen en samenvatting van resultaten',
  },
  considerations: {
    name: 'Overwegingen beschrijven',
    purpose: 'Wegen wat naast het bewijs telt: voorkeuren, kosten, haalbaarheid.',
    product: 'overige overwegingen per vraag',
  },
  meetings: {
    name: 'Bijeenkomsten houden',
    purpose: 'Met werkgroep en klankbordgroep tot aanbevelingen komen.',
    product: 'verslagen en besluiten',
  },
  recommendations: {
    name: 'Aanbevelingen formuleren',
    purpose: 'Per uitgangsvraag zeggen wat wordt aanbevolen en hoe sterk.',
    product: 'conceptaanbevelingen',
  },
  draft: {
    name: 'Conceptrichtlijn schrijven',
    purpose: 'Alles samenbrengen in één tekst die klaar is voor commentaar.',
    product: 'conceptrichtlijn',
  },
  'comment-project-group': {
    name: 'Commentaar van de projectgroep',
    purpose: 'Werkgroep en klankbordgroep lezen het concept als eersten.',
    product: 'commentaar, ronde 1',
  },
  'comment-field': {
    name: 'Commentaar van organisaties en gebruikers',
    purpose: 'Alle partijen en een grote groep gebruikers laten reageren.',
    product: 'commentaar, ronde 2',
  },
  'comment-processing': {
    name: 'Commentaar verwerken',
    purpose: 'Over elke opmerking besluiten en het besluit onderbouwen.',
    product: 'antwoordtabel',
  },
  'comment-meeting': {
    name: 'Commentaar bespreken',
    purpose: 'Werkgroep en klankbordgroep stellen samen de tekst vast.',
    product: 'inhoudelijk vastgestelde tekst',
  },
  language: {
    name: 'Taal redigeren',
    purpose: 'De tekst helder en eenduidig maken.',
    product: 'geredigeerde tekst',
  },
  consistency: {
    name: 'Samenhang controleren',
    purpose: 'Verwijzingen, tabellen en aanbevelingen op elkaar afstemmen.',
    product: 'gecontroleerde tekst',
  },
  'digital-format': {
    name: 'Digitale vorm maken',
    purpose: 'De richtlijn toegankelijk en praktisch digitaal aanbieden (editie 2025).',
    product: 'digitale richtlijn',
  },
  freeze: {
    name: 'Autorisatieversie bevriezen',
    purpose: 'Zeker stellen dat besturen over één en dezelfde tekst besluiten.',
    product: 'autorisatieversie',
  },
  authorisation: {
    name: 'Autorisatie vragen',
    purpose: 'De besturen van alle betrokken partijen laten instemmen.',
    product: 'autorisatiebrieven',
  },
  publication: {
    name: 'Publiceren',
    purpose: 'De richtlijn met versie en datum beschikbaar maken op het Kennisplatform.',
    product: 'gepubliceerde richtlijn',
  },
  register: {
    name: 'Aanbieden aan het Zorginstituut',
    purpose: 'De richtlijn laten opnemen in het Register van kwaliteitsstandaarden.',
    product: 'aanvraag voor het Register',
  },
  programme: {
    name: 'Implementatieprogramma opstellen',
    purpose: 'Bepalen welke producten en kanalen de praktijk bereiken.',
    product: 'implementatieprogramma',
  },
  indicators: {
    name: 'Indicatoren kiezen',
    purpose: 'Vaststellen waaraan men ziet of de aanbevelingen worden gevolgd.',
    product: 'indicatoren',
  },
  products: {
    name: 'Producten maken',
    purpose: 'Samenvatting, patiënteninformatie en hulpmiddelen afleiden van de richtlijn.',
    product: 'afgeleide producten',
  },
  training: {
    name: 'Scholen en verspreiden',
    purpose: 'Met voordrachten, artikelen en e-learning de richtlijn bekendmaken.',
    product: 'gegeven scholing',
  },
  monitoring: {
    name: 'Gebruik en nieuw bewijs volgen',
    purpose: 'Zien of de richtlijn wordt gebruikt en nog klopt.',
    product: 'evaluatieverslag',
  },
  review: {
    name: 'Besluiten over actualisatie',
    purpose: 'Behouden, aanpassen of herzien; uiterlijk vijf jaar na publicatie.',
    product: 'besluit met onderbouwing',
  },
} as const satisfies Record<KngfStepId, StepText>;
