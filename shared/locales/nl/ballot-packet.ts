import type { Translated } from '../shape.ts';

/** The words in the ballot file of a vote; it carries those of its own language. */
export const ballotPacket = {
  skip: 'Naar uw stem',
  ballot: 'Stembiljet',
  offline: 'Dit bestand werkt zonder internet en zonder account.',
  saveFirst: 'Opende u dit vanuit een mail? Bewaar het bestand dan eerst op uw computer en open het daar.',
  noScript:
    'Stemmen kan in een browser op een computer of tablet (Edge, Chrome, Firefox of Safari). Bewaar dit bestand en open het daar. Lukt dat niet, geef uw code en uw keuze dan door aan de voorzitter.',
  proposal: 'Voorstel: {{proposal}}',
  choose: 'Uw keuze',
  choiceMissing: 'Kies eerst wat u stemt.',
  scale: '1 is helemaal oneens, 9 is helemaal eens.',
  codeTitle: 'Uw code',
  code: 'Code',
  codeHint: 'Zes letters en cijfers, zoals u ze van de voorzitter kreeg. Elke code geeft één stem.',
  codeMissing: 'Vul uw code in; zonder code telt uw stem niet.',
  secret:
    'In het project wordt uw keuze zonder uw naam bewaard. Wie dit bestand van u ontvangt, kan wel zien wat u koos.',
  named: 'Uw keuze wordt met uw naam bewaard.',
  remarkTitle: 'Toelichting',
  remark: 'Wat wilt u erbij zeggen? (mag leeg blijven)',
  remarkHint:
    'Bent u het niet eens met het voorstel, schrijf dan waarom. Uw tekst komt zonder naam bij het minderheidsstandpunt.',
  shell: {
    cancel: 'Annuleren',
    done: {
      title: 'Klaar?',
      text: 'Sla uw stem op als bestand en mail dat bestand terug aan de afzender. De eerste stem met uw code telt.',
      save: 'Stem opslaan als bestand',
      nothing: 'Er is nog niets ingevuld.',
      saved: 'Opgeslagen als {{name}}. Mail dit bestand terug aan de afzender.',
      copy: 'Geen bestand gekregen? Kopieer deze tekst in een mail',
      copyLabel: 'Uw stem als tekst',
    },
    status: {
      browser: 'Wat u invult, wordt in deze browser onthouden.',
      memory: 'Deze browser onthoudt niets: sla uw stem op voordat u dit venster sluit.',
      full: 'De opslag van deze browser is vol: sla uw stem als bestand op.',
      otherTab: 'Dit stembiljet staat al open in een ander venster. Werk daar verder, of sluit dat venster.',
      never: 'Nog niet als bestand opgeslagen.',
      saved: 'Als bestand opgeslagen: {{time}}.',
      changed: 'Gewijzigd na het laatste bestand ({{time}}).',
    },
    file: {
      title: 'Eerder begonnen?',
      text: 'Staat uw stem hier niet, open dan het bestand dat u eerder opsloeg.',
      open: 'Stembestand openen',
      loaded: 'Uw stem uit {{name}} is geopend.',
      broken: '{{name}} kan niet worden gelezen: het is geen stembestand, of het is beschadigd.',
      other: '{{name}} hoort bij een andere stemming.',
      replaceTitle: 'Wat hier staat vervangen?',
      replace: 'Hier is al een stem ingevuld. Het bestand komt daarvoor in de plaats.',
      replaceAct: 'Vervangen',
    },
    clear: {
      act: 'Mijn stem uit deze browser wissen',
      title: 'Uw stem wissen?',
      text: 'Uw stem verdwijnt uit deze browser. Een bestand dat u opsloeg, blijft bestaan.',
      confirm: 'Wissen',
      cleared: 'Uw stem is uit deze browser gewist.',
    },
  },
} as const;

export type BallotPacketTexts = Translated<typeof ballotPacket>;
