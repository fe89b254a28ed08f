import type { AdapteStepId } from '../../phases/adapte.ts';
import type { AdapteModule, AdaptePhase, ToolId } from '../../phases/adapte-tools.ts';

interface AdapteText {
  name: string;
  purpose: string;
  input: string;
  product: string;
}

/** The steps, modules and tools of ADAPTE 2.0. */
export const adapteSteps = {
  step: {
    'adapte-committee': {
      name: 'Een stuurgroep instellen',
      purpose: 'Bepalen wie het project leidt en wie meewerkt.',
      input: 'idee voor een onderwerp',
      product: 'stuurgroep, werkpanel en ondersteuning',
    },
    'adapte-topic': {
      name: 'Een onderwerp kiezen',
      purpose: 'Kiezen op grond van ziektelast, praktijkvariatie en bestaande richtlijnen.',
      input: 'criteria voor de keuze',
      product: 'onderwerp',
    },
    'adapte-feasibility': {
      name: 'Nagaan of adaptatie haalbaar is',
      purpose: 'Met een snelle zoekactie zien of er bruikbare richtlijnen zijn.',
      input: 'snelle zoekactie',
      product: 'besluit om al dan niet te adapteren',
    },
    'adapte-resources': {
      name: 'Middelen en deskundigheid vaststellen',
      purpose: 'Weten welke mensen, tijd en gelden nodig zijn.',
      input: 'plan op hoofdlijnen',
      product: 'lijst van middelen',
    },
    'adapte-setup': {
      name: 'De opzet afronden',
      purpose: 'Taakopdracht, belangen, besluitvorming, auteurschap en verspreiding regelen.',
      input: 'stuurgroep',
      product: 'ondertekende afspraken',
    },
    'adapte-plan': {
      name: 'Het adaptatieplan schrijven',
      purpose: 'Vastleggen hoe de adaptatie verloopt.',
      input: 'alles tot hier',
      product: 'plan met inleiding, afbakening, panel en tijdpad',
    },
    'adapte-questions': {
      name: 'De zorgvragen bepalen',
      purpose: 'De vragen uitwerken volgens PIPOH.',
      input: 'onderwerp',
      product: 'PIPOH-vragen',
    },
    'adapte-search': {
      name: 'Richtlijnen en andere documenten zoeken',
      purpose: 'Bronrichtlijnen, reviews en HTA-rapporten vinden.',
      input: 'PIPOH-vragen',
      product: 'lijst van documenten',
    },
    'adapte-screen': {
      name: 'Gevonden richtlijnen screenen',
      purpose: 'Vaststellen welke richtlijnen de vragen raken.',
      input: 'lijst van documenten',
      product: 'tabellen met kenmerken en inhoud',
    },
    'adapte-reduce': {
      name: 'Een groot aantal richtlijnen terugbrengen',
      purpose: 'Met het AGREE-domein methodologie een korte lijst maken.',
      input: 'kandidaten',
      product: 'korte lijst',
    },
    'adapte-quality': {
      name: 'De kwaliteit beoordelen',
      purpose: 'Elke richtlijn door ten minste twee beoordelaars laten scoren.',
      input: 'korte lijst',
      product: 'AGREE-scores',
    },
    'adapte-currency': {
      name: 'De actualiteit beoordelen',
      purpose: 'Nagaan of er nieuw bewijs of een nieuwe versie is.',
      input: 'makers van de bron, nieuw bewijs',
      product: 'oordeel over actualiteit',
    },
    'adapte-content': {
      name: 'De inhoud beoordelen',
      purpose: 'Aanbevelingen van de bronnen naast elkaar zetten.',
      input: 'bronrichtlijnen',
      product: 'aanbevelingenmatrix',
    },
    'adapte-consistency': {
      name: 'De samenhang beoordelen',
      purpose: 'Zien of zoekactie, bewijs, interpretatie en aanbeveling op elkaar aansluiten.',
      input: 'bronrichtlijnen',
      product: 'twee beoordelingsformulieren',
    },
    'adapte-acceptability': {
      name: 'Aanvaardbaarheid en toepasbaarheid beoordelen',
      purpose: 'Per aanbeveling bepalen of zij hier past en uitvoerbaar is.',
      input: 'aanbevelingenmatrix',
      product: 'werkblad per aanbeveling',
    },
    'adapte-review': {
      name: 'De beoordelingen bespreken',
      purpose: 'Het panel overziet alle oordelen voordat het kiest.',
      input: 'alle formulieren',
      product: 'beslisdossier',
    },
    'adapte-select': {
      name: 'Kiezen tussen richtlijnen en aanbevelingen',
      purpose: 'Per richtlijn en aanbeveling overnemen, aanpassen of verwerpen.',
      input: 'beslisdossier',
      product: 'besluit per richtlijn en aanbeveling',
    },
    'adapte-draft': {
      name: 'De conceptrichtlijn opstellen',
      purpose: 'Een tekst maken die past bij de gebruikers en het proces verantwoordt.',
      input: 'besluiten',
      product: 'concept',
    },
    'adapte-external-review': {
      name: 'Extern laten beoordelen door gebruikers',
      purpose: 'Horen of de richtlijn in de praktijk bruikbaar is.',
      input: 'concept',
      product: 'commentaar en antwoorden',
    },
    'adapte-endorsement': {
      name: 'Organisaties om instemming vragen',
      purpose: 'De instemming verkrijgen van de organisaties die de richtlijn dragen.',
      input: 'concept',
      product: 'instemming',
    },
    'adapte-developers': {
      name: 'De makers van de bronrichtlijnen raadplegen',
      purpose: 'Wijzigingen voorleggen aan wie de bron maakte.',
      input: 'concept en lijst van wijzigingen',
      product: 'reacties',
    },
    'adapte-acknowledge': {
      name: 'De bronnen vermelden',
      purpose: 'Bronnen erkennen en toestemming regelen.',
      input: 'toestemmingen',
      product: 'bronvermelding en licenties',
    },
    'adapte-aftercare': {
      name: 'De nazorg plannen',
      purpose: 'Vastleggen wanneer en hoe de richtlijn wordt bijgewerkt.',
      input: 'geadapteerde richtlijn',
      product: 'datum en werkwijze van herbeoordeling',
    },
    'adapte-production': {
      name: 'De definitieve richtlijn maken',
      purpose: 'Een verzorgde, goed bruikbare uitgave maken.',
      input: 'alles tot hier',
      product: 'gepubliceerde richtlijn',
    },
  },
  phase: { 'set-up': 'Opzet', adaptation: 'Adaptatie', finalisation: 'Afronding' },
  module: {
    preparation: 'Voorbereiding',
    scope: 'Reikwijdte en doel',
    search: 'Zoeken en screenen',
    assessment: 'Beoordelen',
    decision: 'Beslissen en kiezen',
    customisation: 'Op maat maken',
    review: 'Externe beoordeling en bronvermelding',
    aftercare: 'Nazorg plannen',
    production: 'Definitieve uitgave',
  },
  tool: {
    resources: 'bronnen over richtlijnontwikkeling',
    search: 'zoekbronnen en zoekstrategieën',
    coi: 'belangenverklaring',
    consensus: 'bronnen over consensus',
    workplan: 'voorbeeld van een werkplan',
    pipoh: 'PIPOH',
    characteristics: 'tabel met kenmerken',
    content: 'tabel met inhoud',
    agree: 'AGREE-instrument',
    'agree-calc': 'rekenblad voor AGREE-scores',
    currency: 'vragenlijst over actualiteit',
    matrix: 'aanbevelingenmatrix',
    'eval-search': 'zoeken en selecteren van bewijs',
    'eval-validity': 'wetenschappelijke validiteit',
    'eval-accept': 'aanvaardbaarheid en toepasbaarheid',
    'panel-resources': 'lijst van bronnen voor het panel',
    'ext-review': 'vragenlijst voor externe beoordeling',
    'update-table': 'tabel voor het bijwerken',
    'content-check': 'checklist van de inhoud',
  },
} as const satisfies {
  step: Record<AdapteStepId, AdapteText>;
  phase: Record<AdaptePhase, string>;
  module: Record<AdapteModule, string>;
  tool: Record<ToolId, string>;
};
