import type { Handbook } from '../handbook.ts';

/** Ways of working that run through all phases. */
export const topics: Handbook['topics'] = {
  'first-hour': {
    name: 'Het eerste uur',
    about: 'Van een leeg project naar een eerste aanbeveling.',
    why: 'Wie één keer de hele draad heeft gelopen, begrijpt de rest vanzelf. Doe dat met één knelpunt, niet meteen met alle.',
    how: [
      'Open op het startscherm het voorbeeldproject en loop rond, of maak een nieuw project met een titel en een methodiek.',
      'Voeg bij Projectgroep twee zetels toe en bij Knelpunten één knelpunt.',
      'Maak er een uitgangsvraag van en koppel haar aan het knelpunt.',
      'Voeg een paragraaf toe in Richtlijntekst en schrijf een paar zinnen.',
      'Maak een aanbeveling bij de vraag, kies een sterkte, en bekijk de Draad: wat ontbreekt, staat er als leemte.',
      'Exporteer de conceptrichtlijn naar Word en kijk hoe zij wordt afgedrukt.',
    ],
    asks: [],
  },
  thread: {
    name: 'De draad',
    about: 'Van knelpunt tot indicator: waar rust iets op, en wat volgt eruit?',
    why: 'Elke stap verwijst naar de vorige. Zo is van elke zin na te gaan waarom zij er staat, en van elk knelpunt wat ermee is gedaan.',
    how: [
      'Open Draad en kies iets: u ziet ervoor waar het op rust en erna wat eruit volgt.',
      'Bekijk de dekking om te zien welke vragen nog geen tekst, aanbeveling of indicator hebben.',
      'Leemten staan ook op het overzicht; kies er een om naar de plek te gaan.',
    ],
    asks: ['Het verband tussen bewijs en aanbeveling is uitdrukkelijk (AGREE II, item 12).'],
  },
  roles: {
    name: 'Zetels en rechten',
    about: 'Wie wat doet in de projectgroep.',
    why: 'Auteurs schrijven, de werkgroep besluit, voorzitter en secretaris leggen vast. Leidraad houdt u aan die afspraak zonder u buiten te sluiten.',
    how: [
      'Kies links onderaan in welke zetel u werkt. Zonder keuze werkt u als projectleider en mag u alles.',
      'Wat bij een andere zetel hoort, kunt u lezen; erbij staat wie het doet.',
      'Het is een afspraak, geen beveiliging: wie het bestand heeft, kan het lezen.',
    ],
    asks: [],
  },
  writing: {
    name: 'Schrijven',
    about: 'De tekst van de richtlijn, met alles wat erin hoort.',
    why: 'De tekst bestaat uit kleine paragrafen. Tabellen, citaten en verwijzingen zijn gegevens, geen geplakte tekst: zij veranderen mee.',
    how: [
      'Typ / in een lege regel en kies wat u wilt invoegen.',
      'Een levend blok toont gegevens van elders: een bewijstabel, een stemming, een stroomschema.',
      'Zoek en vervang met Ctrl F, ook in bijschriften en titels.',
      'Selecteer woorden en druk op Ctrl Alt M voor een opmerking aan een mede-auteur.',
      'Ctrl Shift F laat alleen de tekst staan.',
    ],
    asks: [],
  },
  proposals: {
    name: 'Voorstellen',
    about: 'Wijzigingen voorleggen en er per stuk over besluiten.',
    why: 'In een voorstel schrijft u vrij. Wat er verandert, wordt berekend uit de tekst zelf; daarom gaat er bij verwerpen nooit iets verloren.',
    how: [
      'Kies bij een paragraaf Voorstel maken en schrijf.',
      'Dien het in. De beslisser loopt door de wijzigingen en accepteert of verwerpt ze, met een reden.',
      'Kies Overnemen in de richtlijn: dat is één handeling die u ongedaan kunt maken.',
      'Een bewerkte Word-kopie leest u in als voorstel, ook als de wijzigingen niet zijn bijgehouden.',
    ],
    asks: [],
  },
  'comment-round': {
    name: 'Een commentaarronde',
    about: 'Commentaar vragen zonder dat iemand iets installeert.',
    why: 'Tientallen organisaties reageren in Word, Excel en mail. Hier komt alles bij de juiste zin terecht, en niets raakt zoek.',
    how: [
      'Leg een versie vast, maak een ronde en nodig uit.',
      'Maak de pakketten: één HTML-bestand per organisatie, of het Word-formulier voor wie geen HTML mag openen.',
      'Lees alles in wat terugkomt; twee keer inlezen voegt niets dubbel toe.',
      'Beantwoord met het toetsenbord, en maak de reactietabel en de brieven.',
    ],
    asks: ['Elke opmerking krijgt antwoord en een reden (werkwijze NICE; Richtlijn voor Richtlijnen).'],
  },
  versions: {
    name: 'Versies en vergelijken',
    about: 'De richtlijn vastleggen en zien wat er is veranderd.',
    why: 'Een versie verandert niet meer. Zij is waar commentaar, besluiten en autorisatie naar verwijzen.',
    how: [
      'Leg een versie vast vóór elke commentaarronde en bij elk besluit over het geheel.',
      'Vergelijk twee versies: eerst per besluit, dan woord voor woord.',
      'Exporteer de verschillen naar Word met echte wijzigingen, naar PDF of naar HTML.',
    ],
    asks: [],
  },
  exports: {
    name: 'Exporteren',
    about: 'Documenten, gegevens en lijsten naar buiten.',
    why: 'Wat naar buiten gaat, is wat de wereld van uw werk ziet. Hetzelfde project geeft altijd hetzelfde bestand.',
    how: [
      'Kies Exporteren (in de voet links, of bij Autorisatie) en kies het document: conceptrichtlijn, verantwoording, één module of samenvattingskaart.',
      'Kies de vorm: Word om aan te werken, PDF om te verspreiden, HTML om te lezen.',
      'Kies een versie, en zo nodig sinds welke versie u de wijzigingen wilt zien.',
      'Lijsten gaan op hun eigen scherm naar Excel of CSV.',
    ],
    asks: [],
  },
  files: {
    name: 'Het projectbestand',
    about: 'Bewaren, delen en terugzetten.',
    why: 'Alles staat in één bestand op uw eigen computer. Niets gaat naar het internet.',
    how: [
      'Eén persoon schrijft, anderen lezen mee. Wie het bestand open heeft, staat bovenaan.',
      'Verstuur een kopie met Kopie versturen. Zet een open project niet in een map die wordt gesynchroniseerd.',
      'Bij elk openen en vóór elke import maakt Leidraad een reservekopie; terugzetten maakt een nieuw bestand.',
      'Ctrl Z maakt elke handeling ongedaan. De Geschiedenis toont wie wat wanneer veranderde.',
    ],
    asks: [],
  },
  keyboard: {
    name: 'Toetsen',
    about: 'Alles gaat zonder muis.',
    why: 'Wie honderd opmerkingen of duizend titels beoordeelt, wint met toetsen uren.',
    how: [
      'Ctrl K: zoek een scherm, vraag, opdracht of woorden in de tekst.',
      'F1: het handboek bij het scherm waar u bent. Vraagteken: alle toetsen.',
      'N: nieuw in deze lijst. Pijltjes: door de lijst. Enter: verder in het zijpaneel. Escape: terug.',
      'Alt met een pijltje: verplaatsen. Delete: verwijderen, en Ctrl Z als u zich bedenkt.',
    ],
    asks: [],
  },
};
