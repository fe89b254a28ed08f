import type { Node } from 'prosemirror-model';
import type { TextBuilder } from '../../../../shared/text/build.ts';
import type { SampleTargets } from '../outline.ts';

/** What the texts of the second concept draw from the data. */
export interface TextTargets extends Pick<SampleTargets, 'cite'> {
  /** A live block of a table of clinical content, by the title of the table. */
  table: (title: string) => Node;
}

/**
 * What the authors of the sample wrote between the first and the second concept, by the title of the section: the
 * sections that were empty, and the considerations in words. Written for this sample, and labelled so on screen and in
 * exports; they show what such a section holds and are no advice for care.
 */
export const SECTION_TEXTS: Readonly<Record<string, (b: TextBuilder, at: TextTargets) => readonly Node[]>> = {
  'Epidemiologie en pathofysiologie': (b, { cite }) => [
    b.paragraph(
      'Lage rugpijn is een van de meest voorkomende redenen om zorg te zoeken voor klachten van het bewegingsapparaat ',
      b.citation(cite('What low back pain is')),
      '. Bij verreweg de meeste mensen is er geen specifieke lichamelijke oorzaak aan te wijzen.',
    ),
    b.paragraph(
      'De pijn ontstaat en houdt aan in een samenspel van lichamelijke, psychische en sociale factoren. Daarom gaat deze richtlijn uit van de hele mens en niet alleen van de rug.',
    ),
  ],
  'Klinisch beeld en beloop': b => [
    b.paragraph(
      'Het beloop verschilt sterk van mens tot mens. Veel patiënten herstellen in de eerste weken; bij anderen keren de klachten terug of houden zij aan. Hoe de klachten zullen verlopen, is aan het begin niet met zekerheid te zeggen.',
    ),
    b.bullets(
      'Een nieuwe episode kan vooraf zijn gegaan door een periode zonder klachten.',
      'Uitstraling naar het been komt voor met en zonder prikkeling van een zenuwwortel.',
      'De ernst van de pijn zegt weinig over de mate waarin iemand in het dagelijks leven beperkt is.',
    ),
  ],
  'Maatschappelijke impact': b => [
    b.paragraph(
      'Lage rugpijn raakt het werk, het gezin en de vrije tijd van mensen. Patiënten noemen vooral dat zij plannen niet meer durven maken. Voor de samenleving gaat het om verzuim, arbeidsongeschiktheid en zorgkosten.',
    ),
  ],
  'Etiologische en prognostische factoren': (b, { table }) => [
    b.paragraph(
      'De knelpuntanalyse vraagt welke factoren het ontstaan en het beloop beïnvloeden. De tabel noemt de psychosociale factoren uit de knelpuntanalyse; welke daarvan de behandelaar zelf kan beïnvloeden, komt bij de anamnese aan bod.',
    ),
    table('Psychosociale factoren'),
  ],
  'Samenwerking met andere zorgverleners': b => [
    b.paragraph(
      'Patiënten ervaren dat zorgverleners niet van elkaar weten wat zij doen. De werkgroep adviseert daarom vaste momenten van contact: bij het begin van de behandeling, bij een onverwacht beloop en bij het einde.',
    ),
    b.numbered(
      'Vraag bij de eerste afspraak wie er nog meer bij de zorg is betrokken.',
      'Meld de verwijzer het behandelprofiel en het doel van de behandeling.',
      'Overleg met de huisarts als het beloop afwijkt van wat was verwacht.',
    ),
  ],
  Anamnese: b => [
    b.paragraph(
      'De anamnese brengt de hulpvraag, het beloop tot nu toe en belemmerende factoren in beeld. De behandelaar vraagt wat de patiënt zelf denkt dat er aan de hand is en wat hij of zij van de behandeling verwacht.',
    ),
    b.bullets(
      'hulpvraag en verwachtingen;',
      'aard, plaats, duur en beloop van de klachten;',
      'beperkingen in werk, huishouden, sport en sociale rollen;',
      'eerdere episoden en wat toen hielp;',
      'psychosociale factoren die het herstel kunnen vertragen.',
    ),
  ],
  'Lichamelijk onderzoek': (b, { table }) => [
    b.paragraph(
      'Het lichamelijk onderzoek volgt uit de anamnese. De behandelaar kijkt hoe de patiënt de activiteit uitvoert waar hij of zij last van heeft, en onderzoekt kracht en gevoel in de benen als de pijn uitstraalt.',
    ),
    b.paragraph(
      'De tabel noemt meetinstrumenten waarmee het beloop te volgen is. Kies een instrument bij het doel van de behandeling.',
    ),
    table('Meetinstrumenten'),
  ],
  'Rode vlaggen': (b, { table }) => [
    b.paragraph(
      'Een rode vlag is een gegeven dat aan een specifieke, mogelijk ernstige oorzaak doet denken. Eén rode vlag op zichzelf zegt weinig; het gaat om het geheel. De tabel laat per vlag zien waaraan zij doet denken en wat de behandelaar doet.',
    ),
    table('Rode vlaggen'),
  ],
  Classificatiesystemen: (b, { cite }) => [
    b.paragraph(
      'De werkgroep beantwoordt de vraag per systeem. Een korte vragenlijst naar risico is goed bruikbaar in de eerste lijn ',
      b.citation(cite('A primary care back pain screening tool')),
      '; de andere systemen vragen meer scholing dan in de meeste praktijken aanwezig is.',
    ),
  ],
  'Voorlichting en (pijn)educatie': b => [
    b.paragraph(
      'Patiënten vragen om één boodschap van alle zorgverleners. De voorlichting sluit aan bij wat iemand al weet en gelooft, en gaat over wat de patiënt zelf kan doen: bewegen, werken en het oppakken van activiteiten.',
    ),
  ],
  'Frequentie, intensiteit en tijdsduur': (b, { table }) => [
    b.paragraph(
      'Voor één vaste frequentie of duur is geen onderbouwing gevonden. De behandelaar spreekt met de patiënt af hoe vaak en hoe zwaar er wordt geoefend, en past dat aan op het beloop.',
    ),
    table('Dosering van oefentherapie'),
  ],
  'Gedragsgeoriënteerde behandelingen': b => [
    b.paragraph(
      'Een gedragsgeoriënteerde behandeling is bedoeld voor patiënten bij wie psychosociale factoren het herstel belemmeren. Zij vraagt meer tijd en aanvullende scholing; niet in elke praktijk is die aanwezig.',
    ),
  ],
  'Keuze van de behandeling': b => [
    b.paragraph(
      'Welke vorm het beste past, hangt af van de factor die op de voorgrond staat en van de voorkeur van de patiënt. De werkgroep kiest voor samen beslissen en noemt daarom geen vaste volgorde.',
    ),
  ],
  'Mobilisaties en manipulaties': b => [
    b.paragraph(
      'De leden wegen een klein en onzeker voordeel af tegen de tijd die van oefenen af gaat. Over bijwerkingen is weinig beschreven. De bespreking wordt voortgezet in de volgende bijeenkomst.',
    ),
  ],
  Massage: b => [
    b.paragraph(
      'De samenvatting van het bewijs over massage is nog niet afgerond; de overwegingen volgen daarna.',
    ),
  ],
  'TENS en interferentie': b => [
    b.paragraph(
      'De werkgroep ziet geen voordeel dat opweegt tegen de tijd die TENS en interferentie kosten. Wie al een apparaat thuis heeft, hoort hiervan de redenen.',
    ),
  ],
};
