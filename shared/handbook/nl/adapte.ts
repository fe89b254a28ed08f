import type { HandbookPages } from '../handbook.ts';

/** The steps of ADAPTE. */
export const adapte = {
  'adapte-committee': {
    why: 'Adapteren vraagt andere kennis dan zelf ontwikkelen: zoeken naar richtlijnen, beoordelen, en onderhandelen over rechten. Een kleine stuurgroep houdt dat bij elkaar.',
    how: [
      'Maak onder Projectgroep een stuurgroep met haar zetels.',
      'Vink in de fase Aanloop af dat de stuurgroep is ingesteld.',
    ],
    asks: ['Stel een organiserend comité in, met werkpanel en ondersteuning (ADAPTE 2.0, stap 1).'],
  },
  'adapte-topic': {
    why: 'Een onderwerp leent zich voor adaptatie als er al goede richtlijnen zijn en de praktijk hier verschilt.',
    how: [
      'Leg bij Aanleiding en opdracht ziektelast, praktijkvariatie en bestaande richtlijnen als aanleidingen vast.',
    ],
    asks: [
      'Kies op grond van prevalentie, variatie, ziektelast en bestaande richtlijnen (ADAPTE 2.0, stap 2).',
    ],
  },
  'adapte-feasibility': {
    why: 'Zonder bruikbare bronrichtlijn is zelf ontwikkelen sneller. Een korte zoekactie voorkomt een verkeerde start.',
    how: [
      'Leg bij Bronrichtlijnen, Zoekverslag, de korte zoekactie vast met datum en aantal.',
      'Registreer wat bruikbaar lijkt en vink het criterium af met uw conclusie.',
    ],
    asks: ['Ga met een snelle zoekactie na of adaptatie haalbaar is (ADAPTE 2.0, stap 3).'],
  },
  'adapte-resources': {
    why: 'Beoordelen met twee tot vier mensen kost tijd die vooraf moet zijn toegezegd.',
    how: ['Schrijf bij de opdracht welke mensen, kennis en middelen nodig zijn.'],
    asks: ['Benoem benodigde middelen en vaardigheden (ADAPTE 2.0, stap 4).'],
  },
  'adapte-setup': {
    why: 'Afspraken over belangen, besluiten en auteurschap maakt men voordat er iets te verdelen valt.',
    how: [
      'Stel de projectgroep samen en laat alle belangen melden en beoordelen.',
      'Spreek de regel voor stemmingen af en vink dat af met datum.',
    ],
    asks: [
      'Werkwijze, belangenverklaringen, consensus, autoriserende instanties en auteurschap zijn geregeld (ADAPTE 2.0, stap 5).',
    ],
  },
  'adapte-plan': {
    why: 'Het adaptatieplan is het protocol: wie het leest, weet wat u gaat doen en kan dat later nagaan.',
    how: ['Geef elke fase data in Planning en vink af dat het projectplan is geschreven.'],
    asks: ['Plan met inleiding, afbakening, PIPOH, panel, belangen en tijdpad (ADAPTE 2.0, stap 6).'],
  },
  'adapte-questions': {
    why: 'De eigen vraag is de maat waarmee elke bronrichtlijn wordt beoordeeld.',
    how: [
      'Werk bij Uitgangsvragen elke vraag uit volgens PIPOH: patiënten, interventie, professionals, uitkomsten, setting.',
    ],
    asks: ['Bepaal de gezondheidsvragen met PIPOH (ADAPTE 2.0, stap 7).'],
  },
  'adapte-search': {
    why: 'Richtlijnen staan zelden in databases. Zoek ook op de sites van organisaties en in registers.',
    how: [
      'Leg bij Bronrichtlijnen, Zoekverslag, elke zoekactie vast: waar, wanneer, hoe, treffers.',
      'Voeg gevonden richtlijnen toe aan het register.',
    ],
    asks: ['Zoek richtlijnen en andere relevante documenten (ADAPTE 2.0, stap 8).'],
  },
  'adapte-screen': {
    why: 'Een richtlijn die uw vraag niet beantwoordt, hoeft niemand te beoordelen.',
    how: [
      'Vul per bronrichtlijn de gegevens in: maker, land, data, afbakening, gradering, financiering.',
      'Geef per uitgangsvraag aan of zij past: geheel, gedeeltelijk of niet, en waar zij verschilt.',
    ],
    asks: ['Screen met de tabel van kenmerken en de inhoudstabel (ADAPTE 2.0, stap 9).'],
  },
  'adapte-reduce': {
    why: 'Bij veel bronnen loont het eerst alleen de methodische strengheid te beoordelen.',
    how: [
      'Beoordeel bij veel bronnen eerst domein 3 van AGREE II.',
      'Sluit uit wat te zwak is, met een reden; het blijft in het register staan.',
    ],
    asks: [
      'Breng een groot aantal terug met het domein methodologie van AGREE (ADAPTE 2.0, stap 10). Een vaste grens bestaat niet: spreek haar vooraf af.',
    ],
  },
  'adapte-quality': {
    why: 'Twee beoordelaars zien meer dan een, en hun verschil van mening wijst de plekken aan waar de bron onduidelijk is.',
    how: [
      'Laat ten minste twee mensen AGREE II invullen: in de app, of met een beoordelingspakket dat u mailt.',
      'Bespreek items waarop scores drie of meer punten verschillen.',
      'Vergelijk de bronnen in het domeinprofiel en zet het als levend blok in de tekst.',
    ],
    asks: [
      'Minstens twee en liefst vier beoordelaars (ADAPTE 2.0, stap 11). De handleiding van AGREE II kent geen grens tussen goed en slecht.',
    ],
  },
  'adapte-currency': {
    why: 'Een goede richtlijn kan verouderd zijn. De datum waarop het zoeken eindigde, telt zwaarder dan de publicatiedatum.',
    how: [
      'Beantwoord bij de bron de vragen over actualiteit: nieuw bewijs, geplande herziening, ingetrokken aanbevelingen.',
      'Noteer wat de maker antwoordde, met datum.',
    ],
    asks: ['Ga de actualiteit na, zo nodig bij de maker (ADAPTE 2.0, stap 12).'],
  },
  'adapte-content': {
    why: 'Pas naast elkaar ziet u waar bronnen hetzelfde zeggen en waar zij elkaar tegenspreken.',
    how: [
      'Voer bij de aanbevelingenmatrix de bronaanbevelingen in, plak ze, of lees een tabel uit Word, HTML of Excel in.',
      'Zet ze per uitgangsvraag naast elkaar, met de vertaling naast het origineel.',
      'Merk per rij aan of de bronnen overeenkomen, verschillen of elkaar tegenspreken.',
    ],
    asks: ['Beoordeel de inhoud met een aanbevelingenmatrix (ADAPTE 2.0, stap 13).'],
  },
  'adapte-consistency': {
    why: 'Een aanbeveling kan verder gaan dan het bewijs eronder. Dat ziet u alleen als u de keten nagaat.',
    how: [
      'Beoordeel per bron de keten: zoeken, selectie, bewijs, conclusie, aanbeveling. Antwoord met ja, onzeker of nee en licht toe.',
    ],
    asks: [
      'Beoordeel de samenhang van zoeken en selectie, van bewijs en interpretatie, en van interpretatie en aanbeveling (ADAPTE 2.0, stap 14).',
    ],
  },
  'adapte-acceptability': {
    why: 'Wat elders werkt, kan hier stuklopen op vergoeding, opleiding of gewoonte.',
    how: ['Beantwoord de vragen over aanvaardbaarheid en toepasbaarheid, zo nodig per uitgangsvraag.'],
    asks: ['Beoordeel aanvaardbaarheid en toepasbaarheid van de aanbevelingen (ADAPTE 2.0, stap 15).'],
  },
  'adapte-review': {
    why: 'Wie besluit, wil alle oordelen bij elkaar zien.',
    how: ['Open bij een bron het tabblad Oordeel, en vergelijk de bronnen in de matrix.'],
    asks: ['Bekijk alle beoordelingen samen (ADAPTE 2.0, stap 16).'],
  },
  'adapte-select': {
    why: 'Het besluit per aanbeveling is de kern van adapteren, en het enige wat een lezer later wil begrijpen.',
    how: [
      'Besluit per bronaanbeveling: overnemen, overnemen met wijziging, het bewijs overnemen en zelf schrijven, of niet overnemen.',
      'Geef de reden en weeg de lokale overwegingen: de vier elementen of een volledig kader.',
      'Maak of koppel de eigen aanbeveling; het bewijs van de bron komt met herkomst mee.',
    ],
    asks: [
      'Kies uit richtlijnen en aanbevelingen (ADAPTE 2.0, stap 17).',
      'Een wijziging zonder nieuw bewijs vraagt een uitdrukkelijke reden (GRADE-ADOLOPMENT).',
    ],
  },
  'adapte-draft': {
    why: 'De lezer moet kunnen zien wat van de bron is en wat is aangepast.',
    how: [
      'Schrijf de tekst en plaats de herkomst als levend blok.',
      'Het adaptatieverslag in de verantwoording toont per aanbeveling het origineel en de wijziging.',
    ],
    asks: ['Maak een concept dat past bij de gebruikers en het proces uitlegt (ADAPTE 2.0, stap 18).'],
  },
  'adapte-external-review': {
    why: 'Gebruikers hier hebben de bronrichtlijn niet gemaakt. Hun oordeel over haalbaarheid telt daarom extra.',
    how: ['Maak een commentaarronde voor het veld en verwerk de opmerkingen.'],
    asks: ['Externe beoordeling door de doelgroep (ADAPTE 2.0, stap 19).'],
  },
  'adapte-endorsement': {
    why: 'Een geadapteerde richtlijn heeft hier haar eigen autorisatie nodig.',
    how: ['Leg in de fase Autorisatie vast welke organisaties hebben ingestemd.'],
    asks: ['Raadpleeg de autoriserende instanties (ADAPTE 2.0, stap 20).'],
  },
  'adapte-developers': {
    why: 'De makers weten als eersten of uw lezing klopt, en of de bron verandert.',
    how: ['Maak per bronrichtlijn het verslag van wat is aangepast en waarom, en stuur het de maker.'],
    asks: ['Raadpleeg de makers van de bronrichtlijnen (ADAPTE 2.0, stap 21).'],
  },
  'adapte-acknowledge': {
    why: 'Zonder toestemming geen publicatie. Vermelding is niet hetzelfde als toestemming.',
    how: ['Leg bij elke bron de toestemming vast, bewaar de brief erbij en vermeld de bron in de tekst.'],
    asks: ['Vermeld de bronnen en regel de rechten (ADAPTE 2.0, stap 22).'],
  },
  'adapte-aftercare': {
    why: 'Verandert de bron, dan verandert misschien ook uw richtlijn.',
    how: ['Leg de datum van herbeoordeling vast en wie de bronnen volgt.'],
    asks: ['Plan de nazorg (ADAPTE 2.0, stap 23).'],
  },
  'adapte-production': {
    why: 'De definitieve uitgave is wat blijft.',
    how: [
      'Exporteer de praktijkrichtlijn, de verantwoording en de samenvattingskaart, en maak het uitgavebestand.',
    ],
    asks: ['Maak een definitieve richtlijn van hoge kwaliteit (ADAPTE 2.0, stap 24).'],
  },
} satisfies HandbookPages;
