import type { HandbookPages } from '../handbook.ts';

/** The steps of initiation and preparation. */
export const kngfStart = {
  reasons: {
    why: 'Een richtlijn kost mensen jaren werk. Wie de aanleidingen vooraf opschrijft, kan later laten zien dat het onderwerp terecht is gekozen en wat de herziening moest oplossen.',
    how: [
      'Open Aanleiding en opdracht en druk op N voor een nieuwe aanleiding.',
      'Kies de soort (nieuwe kennis, praktijk of beleid) en noteer de bron en de datum.',
      'Laat een aanleiding die uit het veld komt staan zoals zij is verwoord; de bewerking volgt bij de knelpunten.',
    ],
    asks: [
      'De aanleiding en de doelen van de richtlijn zijn beschreven (AGREE II, item 1).',
      'Aanleidingen zijn nieuwe inzichten uit wetenschap en praktijk, of prioriteit in het beleid (verslag KNGF-richtlijn Lage rugpijn, 2021).',
    ],
  },
  'earlier-versions': {
    why: 'Een herziening begint niet op nul. Wat tussentijds is aangepast, moet in de nieuwe versie terugkomen of met een reden vervallen.',
    how: [
      'Voeg onder Eerdere versies elke eerdere uitgave toe met jaar en titel.',
      'Was het een deelherziening, kies dan van welke versie.',
      'Schrijf in de toelichting wat er is veranderd en wat nog geldt.',
    ],
    asks: ['De procedure voor herziening is beschreven (AGREE II, item 14).'],
  },
  'policy-context': {
    why: 'Beleid bepaalt mee wie de richtlijn gaat gebruiken en vergoeden. Die partijen wilt u kennen voordat u de projectgroep samenstelt.',
    how: [
      'Beschrijf onder Beleidscontext welk beleid en welke partijen om de richtlijn vragen.',
      'Noem stukken met datum, zodat de verantwoording ze kan aanhalen.',
    ],
    asks: [
      'De opvattingen van de financier hebben de inhoud niet beïnvloed; wie betaalt, staat vermeld (AGREE II, item 22).',
    ],
  },
  preconditions: {
    why: 'Voorwaarden die niemand opschreef, worden aan het eind bezwaren. Denk aan budget, tijd, vorm van publicatie en aansluiting bij andere richtlijnen.',
    how: [
      'Voeg onder Voorwaarden elke voorwaarde apart toe.',
      'Schrijf haar zo dat achteraf is vast te stellen of eraan is voldaan.',
    ],
    asks: [
      'Bij de start zijn de voorwaarden voor de ontwikkeling vastgelegd (verslag KNGF-richtlijn Lage rugpijn, 2021).',
    ],
  },
  assignment: {
    why: 'De opdracht zegt wie de richtlijn wil en de ontwikkelvorm zegt hoe zij tot stand komt. De vorm bepaalt welke stappen hier als nodig verschijnen.',
    how: [
      'Kies de ontwikkelvorm: geheel nieuw, snelle overname, adaptatie of actualisatie.',
      'Vul opdrachtgever, datum en omschrijving van de opdracht in.',
      'Leg onderaan de fase Aanloop het go-besluit vast. Staat er nog iets open, kies dan Go onder voorbehoud en schrijf op wie wat nog doet.',
    ],
    asks: [
      'De editie van de methodiek is gekozen en vermeld (KNGF-richtlijnenmethodiek 2025).',
      'Wat bij het go-besluit nog openstond, komt in de verantwoording (standaard in Leidraad).',
    ],
  },

  organisations: {
    why: 'Een richtlijn geldt voor wie haar mee heeft gemaakt. Een beroepsgroep die pas bij de autorisatie hoort van de richtlijn, zal haar niet snel goedkeuren.',
    how: [
      'Open Projectgroep, Organisaties, en voeg elke partij toe; of lees een bestaande lijst in (XLSX of CSV).',
      'Zet de deelname op uitgenodigd, neemt deel of neemt niet deel.',
      'Maak bij Uitnodigingen de brieven als Word- of mailbestand.',
    ],
    asks: [
      'De relevante beroepsgroepen zijn bij de ontwikkeling betrokken (AGREE II, item 4).',
      'De eerst betrokken beroepsverenigingen en patiëntenorganisaties kiezen voorzitter, samenstelling en werkwijze (Richtlijn voor Richtlijnen).',
    ],
  },
  'project-group': {
    why: 'De auteursgroep schrijft, de werkgroep besluit en de klankbordgroep leest mee. Een zetel hoort bij een organisatie; zo blijft zichtbaar wie namens wie spreekt, ook als de persoon wisselt.',
    how: [
      'Voeg onder Projectgroep per groep de zetels toe, ook als er nog geen naam is.',
      'Vul namen, functie en hoedanigheid in. Met Tab en de pijltoetsen gaat u door de tabel.',
      'Noteer bij afgevaardigden het mandaat: waarover mogen zij beslissen, en is ruggespraak nodig?',
      'Geef ten minste één zetel de hoedanigheid Patiëntvertegenwoordiger en één die van Voorzitter.',
    ],
    asks: [
      'De samenstelling is vermeld: naam, discipline, organisatie en rol (AGREE II, item 4).',
      'De voorkeuren van patiënten zijn nagegaan (AGREE II, item 5).',
      'Bij lage rugpijn: 3 auteurs, 13 leden in de werkgroep, 14 in de klankbordgroep (verslag KNGF, 2021).',
    ],
  },
  declarations: {
    why: 'Belangen zijn gewoon; verborgen belangen niet. Wie ze vooraf beoordeelt, hoeft achteraf geen besluit te verdedigen.',
    how: [
      'Open Projectgroep, Belangen, kies een persoon en leg de melding vast.',
      'Laat voorzitter of secretaris de melding beoordelen: zwaarte, actie, en waar nodig het gevolg per uitgangsvraag.',
      'Wie niet mag meebeslissen, telt bij stemmingen over die vraag niet mee; Leidraad houdt dat bij.',
      'Vraag elk jaar en vóór de publicatie om een nieuwe melding.',
    ],
    asks: [
      'Belangen van de leden zijn vastgelegd en vermeld (AGREE II, item 23).',
      'Belangen worden gemeld voordat iemand deelneemt, en zijn voor leden en samenleving na te lezen (Code ter voorkoming van oneigenlijke beïnvloeding door belangenverstrengeling, 2016).',
    ],
  },
  'bottleneck-inventory': {
    why: 'Knelpunten houden een richtlijn bij de praktijk. Elke uitgangsvraag moet later op ten minste één knelpunt terug te voeren zijn.',
    how: [
      'Maak onder Knelpunten, Enquêtes een enquête en mail het bestand; ontvangers hebben geen account of internet nodig.',
      'Lees de antwoordbestanden in. U ziet eerst wat elk bestand brengt, en bevestigt dan.',
      'Voeg dubbele knelpunten samen; de eigen woorden van ieder blijven als inbreng bewaard.',
      'Laat de leden wegen onder Prioriteiten: een score van 1 tot 9, of een rangorde.',
    ],
    asks: [
      'De ontwikkeling begint met een knelpuntenanalyse (Richtlijn voor Richtlijnen).',
      'Zorgverleners én patiënten brengen knelpunten in (AGREE II, items 4 en 5).',
    ],
  },
  framework: {
    why: 'De afbakening voorkomt dat de richtlijn onderweg groeit. Commentaar op wat buiten de afbakening valt, kunt u er later mee beantwoorden.',
    how: [
      'Open Uitgangsvragen, Afbakening, en leg per onderdeel uitspraken vast: patiënten, setting, beroepsgroepen, en wat erbuiten valt.',
      'Druk de afbakening af voor de vergadering waarin zij wordt vastgesteld.',
    ],
    asks: ['Populatie en beoogde gebruikers zijn beschreven (AGREE II, items 3 en 6).'],
  },
  'key-questions': {
    why: 'De uitgangsvraag is de eenheid van werk: daaraan hangen zoeken, bewijs, overwegingen, aanbeveling en commentaar.',
    how: [
      'Druk bij Uitgangsvragen op N, typ de vraag en koppel haar aan de knelpunten waaruit zij voortkomt.',
      'Werk onder Aanpak de vraag uit volgens PICO of PIPOH; Leidraad stelt een formulering voor.',
      'Besluit bij elk knelpunt wat ermee gebeurt: een vraag, een andere vorm, of niet opnemen met een reden.',
      'Groepeer de vragen in modules. Met Alt en een pijltoets verplaatst u een vraag.',
    ],
    asks: [
      'De gezondheidsvragen zijn specifiek beschreven (AGREE II, item 2).',
      'Vragen zijn medisch-inhoudelijk of zorg-organisatorisch (verslag KNGF-richtlijn Lage rugpijn, 2021).',
    ],
  },
  outcomes: {
    why: 'Welke uitkomst telt, bepaalt welk bewijs zwaar weegt. Kies daarom vóór het zoeken, en laat patiënten meewegen.',
    how: [
      'Open Uitgangsvragen, Uitkomstmaten, en voeg per vraag de uitkomsten toe met eenheid, richting en klinisch relevant verschil.',
      'Laat de leden scoren van 1 tot 9; de cursor gaat vanzelf naar het volgende vakje.',
      'Bespreek uitkomsten met het merkteken onenigheid.',
    ],
    asks: [
      'Score 7–9 is kritisch, 4–6 belangrijk, 1–3 van beperkt belang; ten hoogste zeven uitkomsten in de tabel (GRADE Handbook).',
    ],
  },
  planning: {
    why: 'Vergaderingen van vrijwilligers liggen maanden vooruit vast. Zonder planning per fase schuift het commentaar naar de zomer.',
    how: [
      'Open Planning en geef elke fase een gepland begin en einde.',
      'Wat te laat is, staat bovenaan het overzicht tot u de datum aanpast of de fase afsluit.',
    ],
    asks: ['De planning is met de projectgroep afgesproken (standaard in Leidraad).'],
  },
  acceptance: {
    why: 'Met de vaststelling weet iedereen dat zoeken kan beginnen. Wat daarna verandert, is zichtbaar als wijziging.',
    how: [
      'Leg onder Afbakening de vaststelling vast: door welke groep, wanneer, en met welk voorbehoud.',
      'Verandert de afbakening later, dan staat er sindsdien gewijzigd bij; stel haar zo nodig opnieuw vast.',
    ],
    asks: [
      'Het raamwerk met afbakening en uitgangsvragen is door de werkgroep vastgesteld (verslag KNGF-richtlijn Lage rugpijn, 2021).',
    ],
  },
} satisfies HandbookPages;
