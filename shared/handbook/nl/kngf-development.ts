import type { HandbookPages } from '../handbook.ts';

/** The steps of the development phase. */
export const kngfDevelopment = {
  literature: {
    why: 'Een lezer moet het zoeken kunnen herhalen en zien waarom een studie wel of niet meetelt.',
    how: [
      'Leg bij Zoeken en selecteren per database vast wanneer en hoe is gezocht, met de letterlijke strategie.',
      'Lees bij Referenties de gevonden records in; dubbele worden herkend, twijfelgevallen legt Leidraad u voor.',
      'Schrijf onder Criteria op wat wordt in- en uitgesloten, en selecteer onder Screenen met het toetsenbord.',
      'Los onder Verschillen op waar twee beoordelaars anders oordeelden.',
      'Bekijk het Stroomschema: klopt een optelsom niet, dan staat erbij waar.',
    ],
    asks: [
      'Er is systematisch naar bewijs gezocht (AGREE II, item 7; PRISMA-S).',
      'De selectiecriteria zijn beschreven (AGREE II, item 8).',
      'Het aantal records per stap is te volgen (PRISMA 2020).',
    ],
  },
  evidence: {
    why: 'Niet elk bewijs is even zeker. Per uitkomst beoordelen houdt sterk bewijs voor pijn en zwak bewijs voor werkhervatting uit elkaar.',
    how: [
      'Maak bij Bewijs per uitkomst een profiel: studies, effect met interval, uitgangsrisico met bron.',
      'Het absolute effect per 1000 wordt berekend. Een uitkomst zonder gepoold effect vat u samen in woorden.',
      'Oordeel per factor of de zekerheid wordt verlaagd of verhoogd, en schrijf de reden erbij.',
      'Of lees een tabel in (CSV, XLSX) of een RevMan-bestand.',
      'Zet de tabel als levend blok in de tekst: zij verandert mee met de gegevens.',
    ],
    asks: [
      'Sterke en zwakke kanten van het bewijs zijn beschreven (AGREE II, item 9).',
      'Vijf factoren verlagen de zekerheid, drie verhogen haar (GRADE Handbook).',
      'De zekerheid over alle uitkomsten volgt uit de laagste van de kritische uitkomsten, of uit de richting ervan (GRADE).',
    ],
  },
  considerations: {
    why: 'Bewijs alleen maakt geen aanbeveling. Waarden van patiënten, kosten, haalbaarheid en gelijkheid kunnen dezelfde cijfers anders doen uitvallen.',
    how: [
      'Kies bij Overwegingen het kader: KNGF, GRADE EtD of de vier elementen van de Belgische groep.',
      'De auteurs vullen het voorstel in; de werkgroep oordeelt of neemt voorstellen over.',
      'Schrijf onder Balans en afweging waarom het geheel tot deze aanbeveling leidt.',
      'Verandert een oordeel na het besluit, dan krijgt de aanbeveling die erop rust een merkteken.',
    ],
    asks: [
      'Voordelen, nadelen en risico’s zijn overwogen (AGREE II, item 11).',
      'Het verband tussen bewijs en aanbeveling is uitgelegd (AGREE II, item 12).',
      'De overwegingen volgen het Evidence-to-Decision-kader (KNGF; GRADE).',
    ],
  },
  meetings: {
    why: 'Besluiten zonder aantekening worden een jaar later opnieuw besproken.',
    how: [
      'Maak bij Bijeenkomsten een vergadering en zet met P openstaande punten op de agenda.',
      'Vink aan wie er is; het quorum wordt geteld.',
      'Leg elk besluit vast met de overweging, en elke actie met wie en wanneer.',
      'Maak de notulen (DOCX, HTML) en het agendabestand (ICS).',
    ],
    asks: [
      'De methode om tot aanbevelingen te komen is beschreven, met hoe is besloten (AGREE II, item 10).',
    ],
  },
  recommendations: {
    why: 'De aanbeveling is wat de lezer onthoudt. Wie moet wat doen, bij wie, onder welke voorwaarde, en hoe sterk is het advies?',
    how: [
      'Druk bij Aanbevelingen op N, koppel de uitgangsvraag en kies sterkte en richting.',
      'Werk haar uit: handeling, doelgroep, voorwaarden en uitzonderingen. Leidraad stelt een formulering voor die bij de sterkte past.',
      'Lees de aandachtspunten: past het werkwoord bij de sterkte, staat er één handeling in, geen dubbele ontkenning?',
      'Open bij Stemmingen een stemming: op naam, anoniem met code, of per bestand voor wie er niet is.',
      'Een minderheidsstandpunt blijft bij de aanbeveling staan.',
    ],
    asks: [
      'Aanbevelingen zijn specifiek en ondubbelzinnig; de belangrijkste zijn makkelijk te vinden (AGREE II, items 15 en 17).',
      'Een sterke aanbeveling staat in de gebiedende wijs, een zwakke begint met ‘overweeg’ (KNGF-richtlijn Lage rugpijn, 2021; koppeling standaard in Leidraad).',
      'Een getal voor consensus noemt geen van de methodieken: spreek de regel vooraf af.',
    ],
  },
  draft: {
    why: 'De tekst legt uit wat de aanbeveling zegt. Wie haar in kleine paragrafen schrijft, kan er met meer mensen tegelijk aan werken.',
    how: [
      'Maak in Richtlijntekst de indeling en schrijf; elke toetsaanslag is opgeslagen.',
      'Met / voegt u tabellen, figuren, citaten, voetnoten en levende blokken in.',
      'Een bestaande Word-tekst leest u in als indeling.',
      'Leg daarna bij Versies Concept 1 vast.',
    ],
    asks: [
      'Per uitgangsvraag: aanbeveling, aanleiding, vraag, methode, conclusies uit de literatuur, overwegingen (opbouw KNGF-richtlijnen).',
    ],
  },
} satisfies HandbookPages;
