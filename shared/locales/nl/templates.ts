import type { TemplateFaultKind, TemplateRemarkKind } from '../../templates/report.ts';

/** Templates of organisations for exported documents. */
export const templates = {
  title: 'Sjablonen',
  lead: 'Hoe een geëxporteerd document eruitziet: logo, kleuren, lettertypen, titelpagina en nummering van uw organisatie.',
  added: 'Sjabloon ‘{{name}}’ is toegevoegd',
  renewed: 'Sjabloon ‘{{name}}’ is vernieuwd',
  fault: {
    'no-template': 'het sjabloon heeft geen template.json',
    'not-json': 'dit is geen geldige JSON ({{value}})',
    missing: 'dit veld ontbreekt',
    'unknown-field': 'dit veld bestaat niet; is de naam goed gespeld?',
    'wrong-type': 'hier moet een waarde van een andere soort staan ({{value}})',
    'wrong-value': 'deze waarde is onbekend; mogelijk: {{value}}',
    'too-long': 'te lang; hooguit {{value}} tekens',
    'too-large': 'te groot; hooguit 256 kB',
    'too-many': 'te veel; hooguit {{value}}',
    empty: 'hier moet iets staan',
    colour: '‘{{value}}’ is geen kleur; schrijf zes hexadecimale cijfers, zoals #0E6A66',
    line: 'dit moet één regel tekst zijn, zonder stuurtekens',
    font: '‘{{value}}’ kan geen naam van een lettertype zijn',
    path: '‘{{value}}’ wijst niet naar een bestand in het sjabloon',
    'no-file': 'het bestand ‘{{value}}’ zit niet in het sjabloon',
    'not-font': 'dit is geen leesbaar TTF- of OTF-lettertype',
    'font-too-large': 'dit lettertype is te groot; hooguit 8 MB',
    'not-logo': 'dit is geen PNG-, JPEG- of SVG-afbeelding',
    'logo-too-large': 'dit logo is te groot; hooguit 2 MB (SVG: 512 kB) en 6000 pixels per zijde',
    'logo-broken': 'dit logo is beschadigd, of heeft geen bruikbare afmetingen',
  } satisfies Record<TemplateFaultKind, string>,
  remark: {
    contrast: 'te weinig contrast om goed te lezen ({{value}} : 1; minstens 4,5 : 1)',
    'font-absent': 'er zit geen lettertype ‘{{value}}’ in het sjabloon; de PDF gebruikt dat van Leidraad',
    'font-unused':
      'het lettertype ‘{{value}}’ wordt niet gebruikt; fonts.text en fonts.heading noemen een ander',
    'font-restricted':
      'de maker van ‘{{value}}’ staat niet toe dat het lettertype in een document wordt opgenomen; vraag een licentie',
    'font-variable': '‘{{value}}’ is een variabel lettertype; de PDF kan alleen het gewone gewicht gebruiken',
    'logo-small': 'het logo is {{value}} pixels breed en kan op papier onscherp zijn',
    'logo-cleaned': 'onderdelen die Leidraad niet vertrouwt, zijn uit het logo weggelaten ({{value}})',
    'logo-no-alt': 'beschrijf wat het logo toont, voor wie het niet ziet',
    'file-unused': 'dit bestand wordt niet gebruikt',
  } satisfies Record<TemplateRemarkKind, string>,
} as const;
