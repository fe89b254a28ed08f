import type { Translated } from '../shape.ts';

/** The words in the packet of an appraiser; it carries those of its own language. */
export const appraisalPacket = {
  title: 'Beoordeling van bronrichtlijnen',
  fileName: 'beoordeling',
  skip: 'Naar de formulieren',
  forms: 'Formulieren',
  offline: 'Dit bestand werkt zonder internet en zonder account.',
  saveFirst: 'Opende u dit vanuit een mail? Bewaar het bestand dan eerst op uw computer en open het daar.',
  noScript:
    'Invullen kan in een browser op een computer (Edge, Chrome, Firefox of Safari). Bewaar dit bestand en open het daar. Lukt dat niet, mail uw scores dan per item terug.',
  introduction:
    'Beste {{name}}, u beoordeelt hieronder de genoemde richtlijnen, los van de andere beoordelaars. Houd de richtlijn en haar bijlagen erbij. Noteer bij elke score waarop u die baseert; dat helpt bij de bespreking.',
  keys: 'Met het toetsenbord: een cijfer van 1 tot 7 geeft een score en gaat naar de volgende, N is niet van toepassing.',
  progress: 'Voortgang',
  progressOf: '{{done}} van {{total}} items',
  score: 'Score',
  quality: 'Kwaliteit',
  suitability: 'Geschikt voor gebruik in onze situatie',
  low: '1 = zeer oneens',
  high: '7 = zeer eens',
  notApplicable: 'n.v.t.',
  none: 'geen score',
  clear: 'Score wissen',
  commentAndPage: 'Opmerking en vindplaats',
  comment: 'Opmerking',
  page: 'Bladzijde of paragraaf',
  overall: 'Totaaloordeel',
  overallQuality: 'Algemene kwaliteit van de richtlijn',
  recommend: 'Zou u de richtlijn aanbevelen?',
  recommendThere: 'Beveelt u de aanbevelingen aan voor de situatie waarvoor ze gemaakt zijn?',
  recommendHere: 'Beveelt u de aanbevelingen aan voor uw eigen situatie?',
  use: { yes: 'ja', modified: 'ja, met aanpassingen', no: 'nee' },
  note: 'Toelichting',
  notWhole: 'Nog niet volledig: {{forms}}. U kunt het bestand nu al opslaan en later aanvullen.',
  shell: {
    cancel: 'Annuleren',
    done: {
      title: 'Klaar?',
      text: 'Sla uw beoordeling op als bestand en mail dat bestand terug aan de afzender. Daarna kunt u nog verder werken en opnieuw opslaan.',
      save: 'Beoordeling opslaan als bestand',
      nothing: 'Er is nog niets ingevuld.',
      saved: 'Opgeslagen als {{name}}. Mail dit bestand terug aan de afzender.',
      copy: 'Geen bestand gekregen? Kopieer deze tekst in een mail',
      copyLabel: 'Uw beoordeling als tekst',
    },
    status: {
      browser: 'Wat u invult, wordt in deze browser onthouden.',
      memory: 'Deze browser onthoudt niets: sla uw beoordeling op voordat u dit venster sluit.',
      full: 'De opslag van deze browser is vol: sla uw beoordeling als bestand op.',
      otherTab:
        'Deze beoordeling staat al open in een ander venster. Werk daar verder, of sluit dat venster.',
      never: 'Nog niet als bestand opgeslagen.',
      saved: 'Als bestand opgeslagen: {{time}}.',
      changed: 'Gewijzigd na het laatste bestand ({{time}}).',
    },
    file: {
      title: 'Eerder begonnen?',
      text: 'Staat uw beoordeling hier niet, open dan het bestand dat u eerder opsloeg.',
      open: 'Beoordelingsbestand openen',
      loaded: 'Uw beoordeling uit {{name}} is geopend.',
      broken: '{{name}} kan niet worden gelezen: het is geen beoordelingsbestand, of het is beschadigd.',
      other: '{{name}} hoort bij een andere beoordeling.',
      replaceTitle: 'Wat hier staat vervangen?',
      replace: 'Hier is al een beoordeling ingevuld. Het bestand komt daarvoor in de plaats.',
      replaceAct: 'Vervangen',
    },
    clear: {
      act: 'Mijn beoordeling uit deze browser wissen',
      title: 'Uw beoordeling wissen?',
      text: 'Uw beoordeling verdwijnt uit deze browser. Een bestand dat u opsloeg, blijft bestaan.',
      confirm: 'Wissen',
      cleared: 'Uw beoordeling is uit deze browser gewist.',
    },
  },
} as const;

export type AppraisalPacketTexts = Translated<typeof appraisalPacket>;
