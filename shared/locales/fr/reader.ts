import type { reader as source } from '../nl/reader.ts';
import type { Translated } from '../shape.ts';

export const reader: Translated<typeof source> = {
  close: 'Fermer',
  fold: 'Sous-parties de {{title}}',
  openAll: 'Ouvrir toutes les explications',
  closeAll: 'Fermer toutes les explications',
  layers: {
    why: 'Pourquoi cette recommandation',
    whyShared: 'Pourquoi ces recommandations',
    evidence: 'Preuves et littérature',
    evidenceShared: 'Preuves et littérature de ces recommandations',
  },
  strength: {
    'strong-for':
      'Les effets souhaitables l’emportent nettement sur les effets indésirables : à faire chez (presque) toutes les personnes concernées.',
    'conditional-for':
      'Les effets souhaitables l’emportent probablement sur les effets indésirables : le bon choix varie d’un patient à l’autre. Décidez avec le patient.',
    either:
      'Les effets souhaitables et indésirables s’équilibrent : les deux options conviennent. Décidez avec le patient.',
    'conditional-against':
      'Les effets indésirables l’emportent probablement sur les effets souhaitables : en général, à ne pas faire, sauf si cela convient à ce patient.',
    'strong-against':
      'Les effets indésirables l’emportent nettement, ou il n’y a pas d’effet : à ne pas faire.',
    'good-practice': 'Bonne pratique courante dont l’utilité est établie, sans preuves gradées.',
    'research-only': 'On en sait trop peu : uniquement dans le cadre d’une recherche.',
  },
  changes: {
    label: 'Modifications',
    sign: 'Modification {{mark}}, vers la liste',
    by: 'Modifié par : {{people}}.',
    list_one: 'Liste de {{count}} modification',
    list_other: 'Liste de {{count}} modifications',
    count_one: '{{count}} modification',
    count_other: '{{count}} modifications',
    at: '{{at}} sur {{count}}',
    previous: 'Précédente',
    next: 'Suivante',
    kind: {
      inserted: 'ajouté',
      deleted: 'supprimé',
      'moved-from': 'déplacé : se trouvait ici',
      'moved-to': 'déplacé : se trouve désormais ici',
      shaped: 'autre mise en forme ou autre type d’alinéa',
      list: 'liste numérotée autrement',
    },
    open: {
      inserted: '[ajouté : ',
      deleted: '[supprimé : ',
      'moved-from': '[se trouvait ici : ',
      'moved-to': '[se trouve désormais ici : ',
    },
    close: {
      inserted: ' fin de l’ajout]',
      deleted: ' fin du texte supprimé]',
      'moved-from': ' fin du texte déplacé]',
      'moved-to': ' fin du texte déplacé]',
    },
  },
  search: {
    short: 'Rechercher',
    label: 'Rechercher dans ce document',
    none: 'Aucun résultat.',
    one: '1 résultat',
    many: '{{hits}} résultats',
    more: 'Encore {{hits}} résultats. Allongez le terme recherché pour les voir.',
    at: 'résultat {{at}} sur {{hits}}',
  },
};
