import type { HandbookPages } from '../handbook.ts';

/** The steps from the comment phase to the evaluation. */
export const kngfFinish = {
  'comment-project-group': {
    why: 'De eigen groep ziet eerst wat er staat. Fouten die de werkgroep vindt, hoeft het veld niet meer te melden.',
    how: [
      'Leg een versie vast en maak bij Commentaarrondes een ronde voor werkgroep en klankbordgroep.',
      'Nodig de leden uit en stuur ieder het commentaarpakket of het Word-formulier.',
      'Lees in wat terugkomt; per bestand ziet u hoeveel opmerkingen en wijzigingen erin zitten.',
    ],
    asks: [
      'Twee rondes: eerst de projectgroep, daarna organisaties en gebruikers (verslag KNGF-richtlijn Lage rugpijn, 2021).',
    ],
  },
  'comment-field': {
    why: 'Organisaties die later autoriseren, willen hun opmerkingen terugzien. Gebruikers merken wat in de praktijk niet werkt.',
    how: [
      'Maak een ronde voor organisaties en het veld, met de vragen die u wilt stellen.',
      'Maak in één keer alle pakketten. Niemand hoeft iets te installeren.',
      'Volg op het tabblad Genodigden wie heeft gereageerd en wie u nog wilt herinneren.',
    ],
    asks: ['De richtlijn is vóór publicatie door externe deskundigen beoordeeld (AGREE II, item 13).'],
  },
  'comment-processing': {
    why: 'Elke opmerking krijgt een besluit en een reden. Dat is het verschil tussen inspraak en een brievenbus.',
    how: [
      'Loop met J en K door de opmerkingen, kies met 1 tot en met 9 een besluit en met R de reden.',
      'Beantwoord opmerkingen die op elkaar lijken samen.',
      'Maak van een tekstsuggestie een voorstel en koppel de wijziging aan het antwoord.',
      'Zet wat de werkgroep moet beslissen op de agenda.',
      'Maak de reactietabel en de brief per organisatie.',
    ],
    asks: [
      'Elke opmerking krijgt antwoord; een afwijzing heeft een reden, een wijziging wordt genoemd (werkwijze NICE).',
      'Inzenders horen vóór de autorisatie wat er met hun commentaar is gedaan (Nederlandse richtlijn palliatieve zorg).',
    ],
  },
  'comment-meeting': {
    why: 'Wat de aanbevelingen raakt, beslist de werkgroep. Een wijziging van betekenis kan een tweede ronde vragen.',
    how: [
      'Maak een bijeenkomst van werkgroep en klankbordgroep en neem de openstaande opmerkingen als agendapunt over.',
      'Leg het besluit vast; het antwoord op de opmerking verwijst ernaar.',
      'Verandert een aanbeveling, heropen haar en leg de overwegingen opnieuw voor.',
    ],
    asks: ['Na het verwerken bespreken werkgroep en klankbordgroep de richtlijn samen (verslag KNGF).'],
  },

  language: {
    why: 'Een lezer mag niet struikelen over de taal. Taalredactie komt na het besluit over de inhoud, en mag de inhoud niet veranderen.',
    how: [
      'Maak bij Redactierondes een ronde met als doel taal en verdeel de paragrafen.',
      'Bewerk rechtstreeks of als voorstel; bij een voorstel ziet de auteur elke wijziging.',
      'Laat elke paragraaf door een ander controleren.',
    ],
    asks: ['Aanbevelingen zijn ondubbelzinnig geformuleerd (AGREE II, item 15).'],
  },
  consistency: {
    why: 'Een aanbeveling die in de samenvatting anders klinkt dan in de tekst, is er twee.',
    how: [
      'Loop de aandachtspunten bij de tekst na: afkortingen, termen, verwijzingen, koppen.',
      'Leg bij Afkortingen vast wat nog niet is verklaard.',
      'Controleer in de Draad dat elke vraag tekst, aanbeveling en indicator heeft.',
    ],
    asks: [
      'Het verband tussen aanbevelingen en het onderliggende bewijs is overal hetzelfde (AGREE II, item 12).',
    ],
  },
  'digital-format': {
    why: 'Zorgverleners zoeken tijdens het spreekuur. Een digitale vorm moet snel, toegankelijk en op een telefoon te lezen zijn.',
    how: [
      'Exporteer naar HTML: één bestand met indeling, zoeken, en aanbevelingen die u openklapt naar uitleg en bewijs.',
      'Exporteer naar PDF voor wie afdrukt; het bestand is toegankelijk voor schermlezers.',
    ],
    asks: ['Een toegankelijke, praktijkgerichte digitale vorm (KNGF-richtlijnenmethodiek 2025).'],
  },
  freeze: {
    why: 'Organisaties autoriseren één tekst. Daarna mag er geen woord meer veranderen zonder dat het te zien is.',
    how: [
      'Leg bij Versies de definitieve versie vast.',
      'Vergelijk haar met het laatste concept en exporteer de verschillen naar Word of PDF.',
      'Het controlegetal toont later aan dat er niets is veranderd.',
    ],
    asks: ['De besturen autoriseren na vaststelling van de inhoud en de eindredactie (verslag KNGF).'],
  },

  authorisation: {
    why: 'Autorisatie maakt van een tekst een norm. Wie namens welke organisatie wanneer heeft ingestemd, hoort in de richtlijn te staan.',
    how: [
      'Leg de autorisatieversie vast onder Versies en maak onder Autorisatie de brieven aan de besturen.',
      'Leg per organisatie vast wat het bestuur heeft geantwoord, op welke dag, en onder welke voorwaarden.',
    ],
    asks: [
      'Ten minste alle eerst betrokken beroepsgroepen en patiëntenorganisaties autoriseren (Richtlijn voor Richtlijnen).',
    ],
  },
  publication: {
    why: 'Met de publicatie begint de geldigheid te lopen. Leg daarom meteen vast wanneer de richtlijn opnieuw wordt bekeken.',
    how: [
      'Exporteer de praktijkrichtlijn, de verantwoording en de samenvattingskaart.',
      'Maak een uitgavebestand: alle bestanden met hun controlegetallen.',
      'Leg onder Autorisatie › Publicatie de dag van publicatie en van de herbeoordeling vast; gebruikelijk is vijf jaar.',
    ],
    asks: ['Herziening drie tot uiterlijk vijf jaar na publicatie (eerdere KNGF-methodiek).'],
  },
  register: {
    why: 'In een register is de richtlijn te vinden voor inspectie, verzekeraars en andere beroepsgroepen.',
    how: ['Bied de richtlijn aan het register aan en leg de dag vast onder Autorisatie › Publicatie.'],
    asks: [
      'Registers vragen om de partijen, de autorisatie en de herzieningstermijn (Zorginstituut Nederland).',
    ],
  },

  programme: {
    why: 'Een richtlijn die niemand gebruikt, verandert niets. Wat gebruik hindert, weet u uit de knelpunten en het commentaar.',
    how: [
      'Zet belemmerende en bevorderende factoren uit het commentaar bij elkaar.',
      'Zet onder Implementatie en evaluatie › Producten wat er komt, wie het maakt, hoe het de gebruikers bereikt en wanneer.',
    ],
    asks: [
      'Bevorderende en belemmerende factoren zijn beschreven (AGREE II, item 18).',
      'Implementatie begint tegelijk met de publicatie (KNGF-richtlijnenmethodiek 2025).',
    ],
  },
  indicators: {
    why: 'Zonder indicator weet niemand of de aanbeveling wordt gevolgd.',
    how: [
      'Maak bij Implementatie en evaluatie per kernaanbeveling een indicator en koppel haar.',
      'Aanbevelingen zonder indicator staan als leemte in de Draad.',
    ],
    asks: ['Er zijn criteria om het gebruik te volgen of te toetsen (AGREE II, item 21).'],
  },
  products: {
    why: 'Verschillende lezers hebben verschillende vormen nodig: een kaart voor de praktijk, uitleg voor patiënten.',
    how: [
      'Exporteer de samenvattingskaart met kernaanbevelingen en rode vlaggen.',
      'Maak van de HTML-uitgave de versie voor de website.',
      'Vul bij elk product in op welke dag het gereed is.',
    ],
    asks: ['Er zijn hulpmiddelen om de aanbevelingen toe te passen (AGREE II, item 19).'],
  },
  training: {
    why: 'Nieuwe handelingen leert men door te oefenen. Scholing hoort klaar te zijn als de richtlijn verschijnt.',
    how: ['Leg vast welke scholing is gegeven en vink het criterium af.'],
    asks: ['Een intensief implementatieprogramma (KNGF-richtlijnenmethodiek 2025).'],
  },

  monitoring: {
    why: 'Wat u meet, vertelt of de richtlijn werkt en wat de volgende herziening moet oplossen.',
    how: ['Leg de uitkomsten bij de indicatoren vast, met datum en bron.'],
    asks: ['Gebruik en effect worden gevolgd (AGREE II, item 21; Belgische EBP-cirkel).'],
  },
  review: {
    why: 'Een richtlijn veroudert per uitgangsvraag, niet in haar geheel. Soms is een deelherziening genoeg.',
    how: [
      'Ga op de vastgelegde datum per vraag na of er nieuw bewijs is.',
      'Besluit: handhaven, deels herzien of geheel herzien, en begin zo nodig een nieuw project met dit als eerdere versie.',
    ],
    asks: ['De geldigheid vervalt eerder als nieuwe ontwikkelingen aanleiding geven tot herziening (KNGF).'],
  },
} satisfies HandbookPages;
