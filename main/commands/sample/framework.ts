import type { QuestionKind, ScopeKind } from '../../../shared/questions.ts';

/** The nine bottleneck themes of the KNGF low-back-pain guideline (2021) with their text. */
export const BOTTLENECKS: readonly { theme: string; text: string }[] = [
  {
    theme: 'Doelgroep',
    text: 'Tijdens de knelpuntanalyse kwam naar voren dat er behoefte was naar een uitspraak over hoe de fysiotherapeut om moet gaan met patiënten met lage rugpijn waarbij sprake is van uitstralende pijn naar het been met een radiculair karakter. De huidige richtlijn geeft hier geen handvaten voor en hier is wel behoefte aan.',
  },
  {
    theme: 'Etiologische en prognostische factoren',
    text: 'Welke etiologische factoren die het ontstaan van lage rugpijn, of het optreden van een nieuwe episode van lage rugpijn veroorzaken moeten in kaart worden gebracht? Welke prognostische factoren, die het beloop van de klachten beïnvloeden, zijn van belang voor het vormgeven van de behandeling van patiënten met lage rugpijn?',
  },
  {
    theme: 'Behandelprofielen en therapie op maat',
    text: 'De indeling in behandelprofielen binnen de huidige richtlijn is niet goed toepasbaar in de praktijk. De indeling wordt in grote mate bepaald door het beloop en de duur van de lage rugpijn. Het beloop kan pas na enige tijd vast worden gesteld, terwijl ook bij mensen met kortdurende klachten risicofactoren voor vertraagd herstel aanwezig kunnen zijn. Daarnaast wordt er binnen de huidige behandelprofielen geen rekening gehouden met recidiverende lage rugpijn.',
  },
  {
    theme: 'Classificatiesystemen',
    text: 'In de recente wetenschappelijke literatuur zijn verschillende instrumenten beschreven die gebruikt kunnen worden om de patiënt te koppelen aan een specifieke behandeling, ook wel ‘classificatiesystemen’ genoemd. Tijdens de knelpuntanalyse is aangegeven dat er behoefte is aan een uitspraak over de waarde van deze classificatiesystemen binnen de fysiotherapie.',
  },
  {
    theme: 'Voorlichting en (pijn)educatie',
    text: 'In de afgelopen jaren zijn er nieuwe inzichten gekomen op het gebied van voorlichting en (pijn)educatie, waardoor de aanbevelingen in de huidige richtlijn niet meer actueel zijn.',
  },
  {
    theme: 'Oefentherapie',
    text: 'Hoe kan oefentherapie het beste worden vormgegeven? Welke type oefentherapie wordt aanbevolen? Wordt stabiliserende oefentherapie van de lumbale wervelkolom aanbevolen? Welke frequentie, intensiteit en tijdsduur worden aanbevolen?',
  },
  {
    theme: 'Niet-oefentherapeutische interventies',
    text: 'In de afgelopen jaren zijn er nieuwe inzichten gekomen op het gebied van manipulaties en mobilisaties, massage, TENS en interferentie, waardoor herziening van de huidige richtlijn gewenst is.',
  },
  {
    theme: 'Gedragsgeoriënteerde behandelingen',
    text: 'Lage rugpijn gaat vaak gepaard met psychosociale factoren zoals psychologische en psychosociale stress, pijngerelateerde bewegingsangst, depressieve gevoelens, passieve coping en negatieve verwachtingen over herstel of catastroferen. Deze factoren kunnen vragen om een gedragsgeoriënteerde behandeling. Tijdens de knelpuntanalyse is aangegeven dat er behoefte is aan uitspraken over het nut van verschillende vormen van gedragsgeoriënteerde behandeling bij patiënten met lage rugpijn. Ook werd aangegeven dat fysio- en oefentherapeuten behoefte hebben aan handvaten om een keuze te maken voor welke gedragsgeoriënteerde behandeling ingezet kan worden bij welke patiënt.',
  },
  {
    theme: 'Organisatie van zorg',
    text: 'Meerdere factoren spelen een rol bij patiënten met lage rugpijn. Dit kan vragen om afstemming en samenwerking met een groot scala aan betrokken zorgverleners. Er is behoefte aan aanbevelingen over hoe deze zorg georganiseerd kan worden.',
  },
];

/**
 * The eleven key questions the account gives. `bottlenecks` are the themes each one answers; the account does
 * not link them, the links follow from the subjects. The first theme (target group) has no question of its own
 * there, and stands as a gap.
 */
export const QUESTIONS: readonly {
  title: string;
  text: string;
  kind: QuestionKind;
  bottlenecks: readonly string[];
}[] = [
  {
    title: 'Behandelprofielen',
    text: 'Hoe kunnen patiënten het beste worden ingedeeld in behandelprofielen?',
    kind: 'content',
    bottlenecks: ['Etiologische en prognostische factoren', 'Behandelprofielen en therapie op maat'],
  },
  {
    title: 'Classificatiesystemen',
    text: 'Worden de volgende classificatiesystemen met daaraan gekoppelde gerichte behandeling aanbevolen: ‘Treatment-based Classification System’ volgens Delitto, ‘Cognitief Functionele Therapie’ volgens O’Sullivan en behandeling op basis van de STarT Back Screening Tool?',
    kind: 'content',
    bottlenecks: ['Classificatiesystemen'],
  },
  {
    title: 'Voorlichting en (pijn)educatie',
    text: 'Welke voorlichting en (pijn)educatie wordt aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    bottlenecks: ['Voorlichting en (pijn)educatie'],
  },
  {
    title: 'Oefentherapie en neuromotorische controle',
    text: 'Worden oefentherapie in het algemeen en oefentherapie ter bevordering van de neuromotorische controle van de wervelkolom aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    bottlenecks: ['Oefentherapie'],
  },
  {
    title: 'Frequentie, intensiteit en tijdsduur van oefentherapie',
    text: 'Welke frequentie, intensiteit en tijdsduur van oefentherapie worden aanbevolen?',
    kind: 'content',
    bottlenecks: ['Oefentherapie'],
  },
  {
    title: 'Mobilisaties en manipulaties',
    text: 'Worden passieve artrogene mobilisaties en/of manipulaties (high velocity thrust technieken), al dan niet in toevoeging op oefentherapie aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    bottlenecks: ['Niet-oefentherapeutische interventies'],
  },
  {
    title: 'Massage',
    text: 'Wordt massage, al dan niet in toevoeging op oefentherapie aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    bottlenecks: ['Niet-oefentherapeutische interventies'],
  },
  {
    title: 'TENS en interferentie',
    text: 'Worden TENS en interferentie, al dan niet in toevoeging op oefentherapie aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    bottlenecks: ['Niet-oefentherapeutische interventies'],
  },
  {
    title: 'Gedragsgeoriënteerde behandelingen',
    text: 'Worden gedragsgeoriënteerde behandelingen uitgevoerd door een oefen- of fysiotherapeut aanbevolen bij patiënten met lage rugpijn?',
    kind: 'content',
    bottlenecks: ['Gedragsgeoriënteerde behandelingen'],
  },
  {
    title: 'Keuze van gedragsgeoriënteerde behandeling',
    text: 'Welke vorm van gedragsgeoriënteerde behandeling wordt aanbevolen bij welke patiënt?',
    kind: 'content',
    bottlenecks: ['Gedragsgeoriënteerde behandelingen'],
  },
  {
    title: 'Samenwerking met andere zorgverleners',
    text: 'Op welke wijze kan samenwerking met andere zorgverleners, binnen en buiten de fysiotherapie, worden georganiseerd?',
    kind: 'organisation',
    bottlenecks: ['Organisatie van zorg'],
  },
];

/** The framework (raamwerk): what the revised guideline is about. */
export const SCOPE: readonly { kind: ScopeKind; text: string }[] = [
  {
    kind: 'population',
    text: 'De herziene richtlijn geldt voor patiënten met een eerste episode of recidiverende rugpijn die zich bevindt tussen de onderste ribben en bilplooien, met óf zonder uitstraling.',
  },
  {
    kind: 'setting',
    text: 'De herziene richtlijn is voornamelijk gericht op behandeling van patiënten in de eerste lijn.',
  },
  { kind: 'professions', text: 'De herziene richtlijn geldt voor fysio- en oefentherapeuten.' },
];

/** The six meetings of working group and sounding board, with the question titles each topic deals with. */
export const MEETINGS: readonly {
  number: number;
  theme: string;
  topics: readonly { text: string; questions?: readonly string[] }[];
}[] = [
  {
    number: 2,
    theme: 'Inleiding en indicatiestelling',
    topics: [
      { text: 'Epidemiologie en pathofysiologie' },
      { text: 'Klinisch beeld en beloop' },
      { text: 'Classificatiesystemen', questions: ['Classificatiesystemen'] },
    ],
  },
  {
    number: 3,
    theme: 'Indicatiestelling',
    topics: [{ text: 'Classificatiesystemen', questions: ['Classificatiesystemen'] }],
  },
  {
    number: 4,
    theme: 'Achtergrond lage rugpijn en indicatiestelling',
    topics: [
      { text: 'Behandelprofielen', questions: ['Behandelprofielen'] },
      { text: 'Etiologische en prognostische factoren', questions: ['Behandelprofielen'] },
      { text: 'Maatschappelijke impact' },
      { text: 'Betrokken (para)medici', questions: ['Samenwerking met andere zorgverleners'] },
      { text: 'Multidisciplinaire samenwerking', questions: ['Samenwerking met andere zorgverleners'] },
    ],
  },
  {
    number: 5,
    theme: 'Diagnostisch proces',
    topics: [
      { text: 'Indicatiestelling en behandelprofielen', questions: ['Behandelprofielen'] },
      { text: 'Etiologische en prognostische factoren', questions: ['Behandelprofielen'] },
      { text: 'Anamnese' },
      { text: 'Lichamelijk onderzoek' },
      { text: 'Meetinstrumenten' },
      { text: 'Rode vlaggen' },
    ],
  },
  {
    number: 6,
    theme: 'Therapeutisch proces',
    topics: [
      { text: 'Voorlichting en (pijn)educatie', questions: ['Voorlichting en (pijn)educatie'] },
      { text: 'Oefentherapie', questions: ['Oefentherapie en neuromotorische controle'] },
      { text: 'Mobilisaties en manipulaties', questions: ['Mobilisaties en manipulaties'] },
      { text: 'TENS en interferentie', questions: ['TENS en interferentie'] },
    ],
  },
  {
    number: 7,
    theme: 'Therapeutisch proces',
    topics: [
      { text: 'FITT-principes', questions: ['Frequentie, intensiteit en tijdsduur van oefentherapie'] },
      { text: 'Massage', questions: ['Massage'] },
      {
        text: 'Gedragsgeoriënteerde behandeling',
        questions: ['Gedragsgeoriënteerde behandelingen', 'Keuze van gedragsgeoriënteerde behandeling'],
      },
      { text: 'Organisatie van zorg', questions: ['Samenwerking met andere zorgverleners'] },
      { text: 'Start- en stopcriteria' },
    ],
  },
];
