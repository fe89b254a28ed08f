import type { ErrorCode } from '../../errors.ts';

export const errors = {
  'file-missing': 'Het bestand {{path}} bestaat niet.',
  'file-exists':
    'Er staat al een bestand op {{path}}. Kies een andere naam; het bestaande bestand is niet gewijzigd.',
  'file-empty': 'Het bestand {{path}} is leeg (0 bytes) en bevat geen project. Zet een reservekopie terug.',
  'file-not-sqlite': 'Het bestand {{path}} is geen Leidraad-project.',
  'file-not-leidraad':
    'Het bestand {{path}} is een databasebestand van een ander programma, geen Leidraad-project.',
  'file-truncated':
    'Het bestand {{path}} is afgekapt: het mist {{missing}} bytes. Er is niets gewijzigd; zet een reservekopie terug.',
  'file-corrupt':
    'Het bestand {{path}} is beschadigd ({{reason}}). Er is niets gewijzigd; zet een reservekopie terug.',
  'file-newer':
    'Het bestand {{path}} is gemaakt met een nieuwere versie van Leidraad (bestandsversie {{found}}, deze versie kent {{known}}). Werk Leidraad bij om het te openen.',
  'file-read-only': 'Het bestand {{path}} kan niet worden beschreven.',
  'file-locked':
    '{{user}} heeft dit project open op {{host}} sinds {{since}}. U kunt het wel alleen-lezen openen.',
  'folder-missing': 'De map {{path}} bestaat niet.',
  'folder-read-only': 'In de map {{path}} kan niet worden geschreven. Kies een andere map.',
  'folder-synced':
    'De map van {{path}} wordt gesynchroniseerd door {{service}}. Een project dat open is, kan daar beschadigd raken. Werk met een lokale kopie en wissel die uit met ‘Kopie versturen’.',
  'disk-full':
    'De schijf met {{path}} is vol. Er is niets verloren gegaan dat al was opgeslagen; maak ruimte vrij en probeer het opnieuw.',
  'disk-error': 'Lezen of schrijven van {{path}} is mislukt ({{reason}}).',
  'project-not-open': 'Dit project is niet meer geopend. Open het opnieuw vanaf het startscherm.',
  'project-read-only': 'Dit project is alleen-lezen geopend; wijzigen kan nu niet.',
  'right-missing':
    'Als {{seat}} kunt u dit in dit project niet doen: dit hoort bij ‘$t(people.right.{{right}})’. Dat doen $t(people.rightHolders.{{right}}). Kies linksonder een andere zetel als u dit namens iemand anders doet.',
  'row-missing': 'Dit onderdeel bestaat niet meer. Mogelijk is het in een ander venster verwijderd.',
  'row-changed':
    'Dit onderdeel is intussen elders gewijzigd. Bekijk de nieuwe inhoud en breng uw wijziging opnieuw aan.',
  'reference-cited': 'Deze referentie wordt nog aangehaald in {{places}}. Haal de verwijzing daar eerst weg.',
  'files-too-large': 'Bijlagen mogen per stuk hoogstens {{limit}} MB zijn en samen hoogstens {{total}} MB.',
  'document-unreadable':
    'De tekst van dit onderdeel kan niet worden gelezen en is alleen-lezen geopend; de opgeslagen inhoud is bewaard.',
  'steps-rejected': 'De wijziging past niet op de opgeslagen tekst ({{reason}}) en is niet opgeslagen.',
  'proposal-undecided':
    'Over {{count}} wijzigingen is nog niet besloten. Neem elk besluit, of accepteer of verwerp de rest in één keer.',
  'proposal-conflicts':
    'De tekst is intussen op {{count}} plaatsen anders gewijzigd. Kies per plaats welke wijziging geldt.',
  'proposal-state': 'Dit kan alleen bij een ingediend voorstel dat nog niet is afgehandeld.',
  'nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'undo-blocked':
    'Dit kan niet meer ongedaan worden gemaakt, omdat het onderdeel daarna opnieuw is gewijzigd.',
  'recommendation-adopted': 'Deze aanbeveling is vastgesteld. Heropen haar eerst, met een reden.',
  'recommendation-status': 'Deze stap kan nog niet. Bij de status van de aanbeveling staat wat ontbreekt.',
  'recommendation-parts':
    'Uit deze onderdelen is nog geen formulering te maken. Kies sterkte, werkwoord en wat er gebeurt.',
  'vote-subject': 'Hierover kan nog niet worden gestemd: $t(consensus.subjectFault.{{blocker}}).',
  'vote-nobody': 'Niemand mag hierover stemmen. Geef eerst leden van de werkgroep een naam op hun zetel.',
  'vote-state': 'Stemming {{number}} is daar niet meer voor open. De stand is opnieuw gelezen.',
  'vote-code': '$t(consensus.codeFault.{{reason}})',
  'vote-hands': 'U telt {{hands}} handen, maar er zijn {{voters}} stemgerechtigden.',
  'vote-not-reached': 'Van stemming {{number}} valt niets (meer) over te nemen.',
  'vote-changed':
    'De formulering is gewijzigd sinds stemming {{number}} werd geopend. Stem opnieuw over de nieuwe tekst.',
  'gate-needs-reservations':
    'Er zijn nog {{count}} criteria open. Deze fase kan alleen onder voorbehoud worden afgesloten, en het voorbehoud moet zijn beschreven.',
  'gate-needed':
    'Een fase is pas afgerond na het besluit aan het eind ervan. Neem dat besluit op het scherm van de fase.',
  'backup-missing': 'De reservekopie {{path}} bestaat niet.',
  'backup-damaged': 'De reservekopie {{path}} is beschadigd ({{reason}}) en is niet teruggezet.',
  'version-missing': 'De versie {{version}} bestaat niet. Vastgelegd zijn: {{known}}.',
  'version-exists': 'Er is al een versie met de naam {{label}}. Kies een andere naam.',
  'template-missing': 'Er is geen sjabloon “{{template}}”. Wel: {{known}}.',
  'template-exists': 'Er is al een sjabloon met de naam “{{name}}”.',
  'editorial-closed': 'Redactieronde ‘{{name}}’ is afgesloten. Heropen de ronde om er iets in te wijzigen.',
  'editorial-empty': 'In deze redactieronde staan nog geen paragrafen; er valt niets af te sluiten.',
  'editorial-unchecked':
    '{{count}} paragrafen zijn niet gecontroleerd. Leg vast waarom de ronde toch wordt afgesloten.',
  'editorial-state': 'Deze stap kan niet vanuit de stand waarin de paragraaf nu is. Bekijk de stand opnieuw.',
  'anchor-moved': 'De tekst is op deze plaats intussen gewijzigd. Selecteer de woorden opnieuw.',
  'reply-incomplete': 'Opmerking {{number}} is nog niet beantwoord: $t(replies.obstacle.{{obstacle}}).',
  'comment-unfit': 'Van opmerking {{number}} kan geen voorstel worden gemaakt: $t(replies.unfit.{{reason}}).',
  'input-invalid': 'De invoer klopt niet: {{reason}}.',
  'abbreviation-listed':
    'De afkorting {{short}} staat al in de lijst. Kies een andere, of voeg de twee samen.',
  'number-taken': 'Het nummer {{number}} is al in gebruik. Kies een ander nummer.',
  'meeting-undated':
    'Bijeenkomst {{number}} heeft nog geen datum. Kies eerst een datum; daarna kunt u uitnodigen.',
  'meetings-past': 'Er is geen bijeenkomst gepland vanaf vandaag. Leg eerst een datum vast.',
  'format-unknown': 'Het formaat {{format}} wordt niet ondersteund. Mogelijk: {{known}}.',
  'document-unknown': 'Het document {{document}} bestaat niet. Mogelijk: {{known}}.',
  'module-missing': 'Er is geen paragraaf of uitgangsvraag {{module}}. Paragrafen: {{known}}.',
  'redline-unsupported':
    'Wijzigingen kunnen alleen in de conceptrichtlijn worden getoond, niet in het document {{document}}.',
  'word-base-lost':
    '{{source}} is een kopie van een tekst die niet in dit project staat. Kies zelf waarmee het wordt vergeleken: een versie of de werkversie (op de opdrachtregel --base VERSIE of --base now).',
  'redline-format': 'In het formaat {{format}} kunnen geen wijzigingen worden getoond. Mogelijk: {{known}}.',
  'export-cancelled': 'Het exporteren is gestopt; er is niets geschreven.',
  'survey-empty': 'Deze enquête heeft nog geen vragen. Voeg er eerst een toe.',
  'appraisals-none':
    'Er is geen beoordeling om te versturen. Voeg bij een bronrichtlijn eerst een beoordelaar toe.',
  'survey-unclear': 'Zeg met --survey voor welke enquête dit is. Mogelijk: {{known}}.',
  'round-not-open':
    'Commentaarronde {{number}} is nog een concept. Open de ronde eerst; daarna kunt u de pakketten versturen.',
  'round-blocked': 'Dat kan nog niet: $t(comments.obstacle.{{obstacle}})',
  'round-locked':
    'Versie, onderdelen, vragen en niveaus liggen vast zolang de ronde open is. Zet de ronde eerst terug naar concept.',
  'round-unclear': 'Zeg met --round voor welke commentaarronde dit is. Mogelijk: {{known}}.',
  'ballot-invalid':
    'Deze prioriteiten kunnen niet worden vastgelegd: een waarde valt buiten de schaal of een rang komt twee keer voor.',
  'rater-excluded':
    '{{name}} beoordeelt de uitkomstmaten van deze uitgangsvraag niet mee: dat volgt uit de beoordeling van de belangen.',
  'project-json':
    '{{path}} is niet ingelezen; er is niets gemaakt. Bij {{place}}: $t(projectJson.fault.{{fault}})',
  'project-json-other': '{{path}} is geen Leidraad-project in JSON.',
  'project-json-newer':
    '{{path}} is gemaakt met een nieuwere versie van Leidraad (JSON-vorm {{found}}, deze versie kent {{known}}). Werk Leidraad bij om het in te lezen.',
  'release-none': '{{source}} is geen uitgave van Leidraad: een leesbaar manifest ontbreekt.',
  cancelled: 'Afgebroken; er is niets geschreven.',
  'upload-too-large': 'Samen zijn deze bestanden groter dan {{limit}} MB. Kies er minder tegelijk.',
  'image-kind':
    'Een figuur is een PNG- of JPEG-bestand; dit is een ander soort bestand ({{kind}}). Sla de afbeelding op als PNG of JPEG en probeer het opnieuw.',
  'image-broken': 'Deze afbeelding is beschadigd: er is geen formaat in te vinden.',
  'image-too-large':
    'Deze afbeelding is te groot. Een figuur mag {{megabytes}} MB en {{megapixels}} megapixels groot zijn.',
  'intake-gone': 'Deze controle geldt niet meer. Kies de bestanden opnieuw.',
  'import-unreadable': '{{source}} kan niet worden ingelezen: $t(imports.fault.{{reason}}).',
  'archive-hostile':
    '{{source}} is geweigerd: $t(imports.fault.{{reason}}). Zo’n bestand kan schade aanrichten; vraag de afzender om een nieuw.',
  'import-no-table':
    'In {{source}} staat geen rij met kolomnamen die Leidraad kent. Exporteer de lijst om de vorm te zien.',
  'screening-complete': 'Dit record is al door {{count}} anderen beoordeeld.',
  'screening-reason': 'Kies de reden van uitsluiting: bij de volledige tekst is die nodig.',
  'evidence-question-needed':
    'In {{source}} staat een review. Kies de uitgangsvraag die deze beantwoordt (op de opdrachtregel: --question met het nummer).',
  'evidence-question-unknown': 'Er is geen uitgangsvraag ‘{{question}}’. Noem haar nummer of titel.',
  'evidence-impossible': 'Deze gegevens kunnen niet kloppen: $t(evidence.fault.{{reason}})',
  'adaptation-undecided':
    'Besluit eerst of deze bronaanbeveling wordt overgenomen, aangepast of alleen haar bewijs wordt gebruikt; dan kan er een eigen aanbeveling uit voortkomen.',
  'source-unknown': 'Er is geen bronrichtlijn ‘{{label}}’ in het register. Bekend zijn: {{known}}.',
  'calc-input': 'Het bestand heeft niet de vorm die deze berekening nodig heeft ({{detail}}).',
  usage: '{{reason}}',
  'pdf-failed':
    'De PDF kon niet worden gemaakt (melding {{id}}). Er is niets geschreven; als Word of webpagina lukt het wel.',
  internal: 'Er ging onverwacht iets mis (melding {{id}}). Wat was opgeslagen, is bewaard.',
} satisfies Record<ErrorCode, string>;
