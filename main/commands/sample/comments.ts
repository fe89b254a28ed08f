import type { Behalf, CommentKind, CommentPriority } from '../../../shared/comments/answer.ts';

/**
 * Example comments on concept 1 by eight of the organisations, so that the screens of a comment round show what they
 * are for. They were written for this sample, state no clinical facts, and are labelled as examples.
 */
export interface SampleComment {
  kind: CommentKind;
  priority: CommentPriority;
  text: string;
  /** Title of the section; without it and without a recommendation the comment is about the guideline as a whole. */
  section?: string;
  recommendation?: string;
  /** Words of the text; without them the comment is about all of the section or recommendation. */
  quote?: string;
  /** On the first table of the section. */
  table?: true;
  proposal?: string;
  references?: readonly string[];
}

export interface SampleResponse {
  organisation: string;
  name: string;
  behalf: Behalf;
  interests: string;
  /** Answers to the questions of the round, in their order. */
  answers: readonly string[];
  comments: readonly SampleComment[];
}

export const SAMPLE_QUESTIONS = [
  'Zijn de aanbevelingen in uw praktijk uitvoerbaar?',
  'Wat mist u in deze conceptrichtlijn?',
] as const;

const EXERCISE = 'Oefentherapeutische interventies';
const PROFILE =
  'Bepaal bij iedere patiënt het behandelprofiel op basis van het risico op een vertraagd herstel.';
const OFFER = 'Bied oefentherapie aan indien:';
const EDUCATE = 'Overweeg voorlichting en (pijn)educatie die aansluit bij de hulpvraag van de patiënt.';
const NO_TENS = 'Pas geen TENS of interferentie toe bij patiënten met lage rugpijn.';
const CONSIDER = 'De werkgroep weegt ook waarden en voorkeuren, kosten, aanvaardbaarheid en uitvoerbaarheid.';
const WEIGH =
  'De werkgroep weegt de gewenste en ongewenste effecten, de waarden en voorkeuren, en de kosten.';

export const SAMPLE_RESPONSES: readonly SampleResponse[] = [
  {
    organisation: 'NHG',
    name: 'Voorbeeldlezer 1, huisarts',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: [
      'Grotendeels; de samenwerking met de huisarts vraagt nog uitwerking.',
      'Een overzicht van wie wanneer naar wie verwijst.',
    ],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        recommendation: 'Oefentherapie',
        quote: OFFER,
        text: 'De aanbeveling maakt geen onderscheid naar de duur van de klachten. Wij vragen dat wel te doen, of uit te leggen waarom dat niet nodig is.',
        proposal: 'Bied oefentherapie aan bij klachten die na enkele weken niet afnemen, indien:',
      },
      {
        kind: 'feasibility',
        priority: 'high',
        section: 'Samenwerking met andere zorgverleners',
        quote: CONSIDER,
        text: 'Hier ontbreekt wanneer de fysiotherapeut contact opneemt met de huisarts. Zonder die afspraak is de aanbeveling in de eerste lijn niet uitvoerbaar.',
      },
      {
        kind: 'content',
        priority: 'high',
        section: 'Rode vlaggen',
        text: 'Dit onderdeel is nog leeg. Wij willen de tekst zien voordat wij ons oordeel geven.',
      },
      {
        kind: 'wording',
        priority: 'low',
        recommendation: 'Voorlichting',
        quote: 'de hulpvraag van de patiënt',
        text: 'De patiënt heeft vaak meer dan één hulpvraag.',
        proposal: 'de hulpvragen van de patiënt',
      },
      {
        kind: 'reference',
        priority: 'medium',
        section: 'Inleiding',
        quote: 'Basis van de richtlijn',
        text: 'Noem ook de standaard van onze beroepsgroep waar deze richtlijn naast wordt gebruikt.',
        references: ['NHG-Standaard Aspecifieke lagerugpijn'],
      },
      {
        kind: 'compliment',
        priority: 'low',
        text: 'De indeling volgt het zorgproces. Dat leest prettig en maakt terugzoeken eenvoudig.',
      },
      {
        kind: 'content',
        priority: 'medium',
        recommendation: 'Indeling in behandelprofielen',
        quote: PROFILE,
        text: 'Met welk instrument wordt het risico bepaald? Noem het, of verwijs naar het onderdeel waar dat staat.',
      },
      {
        kind: 'error',
        priority: 'low',
        section: EXERCISE,
        table: true,
        text: 'In de tabel staat bij alle uitkomsten nog ‘nog in te vullen’; zo kunnen wij de conclusies niet beoordelen.',
      },
    ],
  },
  {
    organisation: 'NVVR',
    name: 'Voorbeeldlezer 2, patiëntvertegenwoordiger',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: ['Dat kunnen wij niet beoordelen.', 'Een samenvatting in gewone taal voor patiënten.'],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        recommendation: 'Oefentherapie',
        quote: 'de patiënt na voorlichting voor oefentherapie kiest.',
        text: 'Samen beslissen komt hier mooi terug, maar waaruit blijkt dat de patiënt de alternatieven kent?',
        proposal: 'de patiënt na voorlichting over de mogelijkheden zelf voor oefentherapie kiest.',
      },
      {
        kind: 'wording',
        priority: 'medium',
        recommendation: 'Indeling in behandelprofielen',
        quote: 'vertraagd herstel',
        text: 'Wat is vertraagd herstel? Leg deze term uit voor lezers zonder medische achtergrond.',
      },
      {
        kind: 'wording',
        priority: 'medium',
        section: EXERCISE,
        quote: 'gewenste en ongewenste effecten',
        text: 'Gebruik voor patiënten liever: voor- en nadelen.',
        proposal: 'voor- en nadelen',
      },
      {
        kind: 'content',
        priority: 'high',
        recommendation: 'Voorlichting',
        text: 'Wij missen wat er verteld wordt. Patiënten horen nu van iedere behandelaar iets anders.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Maatschappelijke impact',
        text: 'Beschrijf ook wat lage rugpijn voor het dagelijks leven betekent, niet alleen voor het werk.',
      },
      {
        kind: 'compliment',
        priority: 'low',
        section: 'Inleiding',
        quote:
          'Zorgverleners, patiënten en zorgverzekeraars zijn actief betrokken bij de ontwikkeling van de richtlijn.',
        text: 'Goed dat patiënten als eerste naast zorgverleners worden genoemd.',
      },
      {
        kind: 'feasibility',
        priority: 'medium',
        text: 'Komt er een versie voor patiënten? Wij denken daar graag over mee.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Keuze van de behandeling',
        quote: CONSIDER,
        text: 'Wat weegt voor patiënten het zwaarst bij deze keuze? Dat is in de overwegingen nog niet te vinden.',
      },
    ],
  },
  {
    organisation: 'NOV',
    name: 'Voorbeeldlezer 3, orthopedisch chirurg',
    behalf: 'organisation',
    interests: 'Ontvangt vergoedingen voor nascholing.',
    answers: ['Ja.', 'Criteria voor verwijzing naar de tweede lijn.'],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        section: 'Samenwerking met andere zorgverleners',
        text: 'De verwijzing naar de tweede lijn ontbreekt. Wij stellen voor hier criteria op te nemen.',
      },
      {
        kind: 'content',
        priority: 'high',
        section: 'Rode vlaggen',
        text: 'Rode vlaggen zijn voor verwijzing onmisbaar; dit onderdeel is nog niet geschreven.',
      },
      {
        kind: 'content',
        priority: 'medium',
        recommendation: 'Oefentherapie',
        quote: 'er geen aanwijzingen zijn voor een specifieke oorzaak van de klachten;',
        text: 'Maak duidelijk wie vaststelt dat er geen aanwijzingen zijn, en op welk moment.',
        proposal:
          'de behandelaar bij de intake heeft vastgesteld dat er geen aanwijzingen zijn voor een specifieke oorzaak van de klachten;',
      },
      {
        kind: 'reference',
        priority: 'medium',
        section: 'Classificatiesystemen',
        quote: CONSIDER,
        text: 'De onderbouwing van dit onderdeel noemt nog geen enkele bron.',
      },
      {
        kind: 'wording',
        priority: 'low',
        section: 'Inleiding',
        quote: 'gehele herziening',
        text: 'Gebruikelijker is ‘volledige herziening’.',
        proposal: 'volledige herziening',
      },
      {
        kind: 'feasibility',
        priority: 'low',
        recommendation: 'TENS en interferentie',
        quote: NO_TENS,
        text: 'Hoe gaat de behandelaar om met patiënten die al een apparaat thuis hebben?',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Lichamelijk onderzoek',
        text: 'Ook dit onderdeel is leeg. Wanneer volgt de tekst?',
      },
    ],
  },
  {
    organisation: 'VvOCM',
    name: 'Voorbeeldlezer 4, oefentherapeut',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: [
      'Ja, mits de frequentie wordt ingevuld.',
      'Aandacht voor oefentherapeuten naast fysiotherapeuten.',
    ],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        recommendation: 'Oefentherapie',
        text: 'De aanbeveling noemt niet wie oefentherapie geeft. Noem naast de fysiotherapeut ook de oefentherapeut.',
      },
      {
        kind: 'feasibility',
        priority: 'high',
        section: 'Frequentie, intensiteit en tijdsduur',
        quote: CONSIDER,
        text: 'Zonder frequentie en duur kunnen wij niet zeggen of de aanbeveling uitvoerbaar is.',
      },
      {
        kind: 'content',
        priority: 'high',
        recommendation: 'Oefentherapie',
        quote: 'Bied oefentherapie aan',
        text: 'De aanbeveling maakt geen onderscheid naar de duur van de klachten; zo geldt zij voor iedereen.',
      },
      {
        kind: 'wording',
        priority: 'medium',
        recommendation: 'Voorlichting',
        quote: EDUCATE,
        text: 'Zet voorlichting niet als keuze neer: ‘overweeg’ is te zwak.',
        proposal: 'Geef voorlichting en (pijn)educatie die aansluit bij de hulpvraag van de patiënt.',
      },
      {
        kind: 'wording',
        priority: 'low',
        section: EXERCISE,
        quote: 'De tabel laat zien hoe de conclusies per uitkomst worden samengevat',
        text: 'Zeg om welke tabel het gaat: er staan er meer in dit onderdeel.',
        proposal: 'De samenvattende tabel laat zien hoe de conclusies per uitkomst worden samengevat',
      },
      {
        kind: 'compliment',
        priority: 'low',
        section: 'Gedragsgeoriënteerde behandelingen',
        text: 'Fijn dat dit onderwerp een eigen onderdeel krijgt.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Massage',
        quote: CONSIDER,
        text: 'Leg uit waarom massage een eigen uitgangsvraag is en andere hands-ontechnieken niet.',
      },
    ],
  },
  {
    organisation: 'ZN',
    name: 'Voorbeeldlezer 5, beleidsadviseur',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: [
      'Ja, als het behandelprofiel vastligt.',
      'Een raming van de gevolgen voor kosten en capaciteit.',
    ],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        section: EXERCISE,
        quote: WEIGH,
        text: 'Over de kosten staat er één woord. Wij missen een kwantitatieve onderbouwing.',
      },
      {
        kind: 'feasibility',
        priority: 'medium',
        recommendation: 'Indeling in behandelprofielen',
        text: 'Hoe wordt het profiel vastgelegd, zodat het bij de declaratie na te gaan is?',
      },
      {
        kind: 'content',
        priority: 'medium',
        recommendation: 'Indeling in behandelprofielen',
        quote: 'het risico op een vertraagd herstel',
        text: 'Met welk instrument wordt het risico bepaald? Zonder instrument is de indeling niet te toetsen.',
      },
      {
        kind: 'feasibility',
        priority: 'medium',
        section: 'Frequentie, intensiteit en tijdsduur',
        text: 'Neem een bovengrens voor het aantal behandelingen op, of licht toe waarom dat niet kan.',
      },
      {
        kind: 'content',
        priority: 'low',
        section: 'Inleiding',
        quote:
          'Lage rugpijn heeft een prioriteitsstatus bij het Zorginstituut en partners als indicatie waarvoor onderzocht dient te worden of een terugkeer binnen de zorgverzekeringswet (basisverzekering) mogelijk is.',
        text: 'Is dit nog actueel? Vermeld de datum van dit gegeven.',
      },
      {
        kind: 'error',
        priority: 'medium',
        section: 'Inleiding',
        quote: 'Bied oefentherapie aan als eerste keus',
        text: 'Deze zin uit de eerdere versie is niet meer te vinden. Is dat de bedoeling?',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Maatschappelijke impact',
        text: 'Wij leveren graag cijfers aan voor dit onderdeel.',
      },
    ],
  },
  {
    organisation: 'VRA',
    name: 'Voorbeeldlezer 6, revalidatiearts',
    behalf: 'organisation',
    interests: 'Geen.',
    answers: ['Deels.', 'De overgang naar medisch-specialistische revalidatie.'],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        section: 'Samenwerking met andere zorgverleners',
        text: 'De overgang naar medisch-specialistische revalidatie wordt niet genoemd.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Gedragsgeoriënteerde behandelingen',
        quote: CONSIDER,
        text: 'Beschrijf het verschil met de behandeling in de tweede lijn.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Keuze van de behandeling',
        text: 'Volgens ons horen deze twee onderdelen bij elkaar; voeg ze samen.',
      },
      {
        kind: 'wording',
        priority: 'medium',
        recommendation: 'Voorlichting',
        quote: 'Overweeg voorlichting',
        text: 'Zet voorlichting niet als keuze neer; ‘overweeg’ is daarvoor te zwak.',
        proposal: 'Geef voorlichting',
      },
      {
        kind: 'reference',
        priority: 'low',
        section: EXERCISE,
        table: true,
        text: 'Zet in de tabel bij elke uitkomst het aantal studies en deelnemers.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Etiologische en prognostische factoren',
        text: 'Neem op welke factoren de behandelaar zelf kan beïnvloeden.',
      },
      {
        kind: 'feasibility',
        priority: 'low',
        text: 'De planning tot autorisatie is krap voor verenigingen die hun achterban raadplegen.',
      },
    ],
  },
  {
    organisation: 'NVMT',
    name: 'Voorbeeldlezer 7, manueel therapeut',
    behalf: 'organisation',
    interests: 'Geeft nascholing over mobilisaties en manipulaties.',
    answers: ['Ja.', 'Een aanbeveling over mobilisaties en manipulaties.'],
    comments: [
      {
        kind: 'content',
        priority: 'high',
        section: 'Mobilisaties en manipulaties',
        text: 'Bij deze uitgangsvraag staat nog geen aanbeveling. Wij vragen die in de volgende versie op te nemen.',
      },
      {
        kind: 'content',
        priority: 'high',
        section: 'Mobilisaties en manipulaties',
        quote: CONSIDER,
        text: 'Betrek ook de combinatie met oefentherapie in de overwegingen.',
      },
      {
        kind: 'reference',
        priority: 'medium',
        section: 'Mobilisaties en manipulaties',
        text: 'Wij sturen een lijst met overzichtsartikelen na.',
        references: ['Lijst volgt per mail (voorbeeld)', 'https://example.org/lijst'],
      },
      {
        kind: 'feasibility',
        priority: 'medium',
        recommendation: 'TENS en interferentie',
        quote: NO_TENS,
        text: 'Wat is het alternatief voor wie nu goede ervaringen met TENS heeft?',
      },
      {
        kind: 'wording',
        priority: 'low',
        recommendation: 'TENS en interferentie',
        quote: 'Pas geen TENS of interferentie toe',
        text: 'Leesbaarder als positieve zin.',
        proposal: 'Zie af van TENS en interferentie',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'Anamnese',
        text: 'Hier hoort de vraag naar eerdere behandelingen.',
      },
      {
        kind: 'error',
        priority: 'low',
        section: 'Classificatiesystemen',
        text: 'De volgorde wijkt af van de inhoudsopgave in de begeleidende brief.',
      },
      {
        kind: 'compliment',
        priority: 'low',
        recommendation: 'Oefentherapie',
        text: 'Heldere voorwaarden, goed toepasbaar.',
      },
    ],
  },
  {
    organisation: 'WVVK',
    name: 'Voorbeeldlezer 8, kinesitherapeut',
    behalf: 'personal',
    interests: 'Geen.',
    answers: ['Ja.', 'Verwijzing naar de situatie in Vlaanderen.'],
    comments: [
      {
        kind: 'feasibility',
        priority: 'medium',
        text: 'Kan de richtlijn ook in België gebruikt worden? Een korte toelichting op de verschillen zou helpen.',
      },
      {
        kind: 'wording',
        priority: 'low',
        section: 'Inleiding',
        quote: 'De huidige KNGF-richtlijn lage rugpijn dateert uit 2013.',
        text: 'Na publicatie is dit niet meer de huidige richtlijn.',
        proposal: 'De vorige KNGF-richtlijn lage rugpijn dateert uit 2013.',
      },
      {
        kind: 'content',
        priority: 'medium',
        recommendation: 'Voorlichting',
        text: 'Noem waarover voorlichting gaat; zonder inhoud blijft de aanbeveling te algemeen.',
      },
      {
        kind: 'content',
        priority: 'medium',
        section: 'TENS en interferentie',
        quote: CONSIDER,
        text: 'De aanbeveling is sterk, maar de overwegingen staan er nog niet. Waarop rust de sterkte?',
      },
      {
        kind: 'content',
        priority: 'medium',
        recommendation: 'Indeling in behandelprofielen',
        quote: 'bij iedere patiënt',
        text: 'Geldt dit ook bij een eerste consult zonder vervolg?',
      },
      {
        kind: 'reference',
        priority: 'low',
        section: 'Epidemiologie en pathofysiologie',
        text: 'Gebruik waar mogelijk ook Belgische cijfers.',
      },
      {
        kind: 'error',
        priority: 'low',
        section: EXERCISE,
        quote: 'De tabel laat zien',
        text: 'Er staan twee tabellen in dit hoofdstuk; welke wordt bedoeld?',
      },
    ],
  },
];
