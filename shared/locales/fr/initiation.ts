import type { initiation as source } from '../nl/initiation.ts';
import type { Translated } from '../shape.ts';

export const initiation: Translated<typeof source> = {
  title: 'Motifs et mission',
  lead: 'Pourquoi le guide est élaboré ou révisé, ce qui a précédé, et la décision de commencer.',
  about:
    'L’initiation se termine par une décision de poursuivre. Leidraad vérifie si motifs, conditions, contexte et mission sont enregistrés ; vous cochez vous-même que les moyens sont accordés.',
  mode: {
    title: 'Mode de développement',
    label: 'Comment le guide est-il élaboré ?',
    'de-novo': 'Entièrement nouveau',
    'quick-adoption': 'Reprise rapide',
    adaptation: 'Adaptation',
    update: 'Mise à jour',
    text: {
      none: 'Choisissez un mode ; il détermine les étapes nécessaires.',
      'de-novo': 'Sans guide source : recherche de littérature propre pour chaque question.',
      'quick-adoption': 'Reprendre un bon guide récent avec peu d’adaptations.',
      adaptation: 'Évaluer, choisir et adapter pleinement des guides sources.',
      update: 'Actualiser un guide existant avec de nouvelles preuves.',
    },
    circle: 'Montrer la place dans le cercle EBP belge',
  },
  reasons: {
    title: 'Motifs',
    add: 'Nouveau motif',
    text: 'Motif',
    kind: 'Type',
    kinds: { knowledge: 'nouvelles connaissances', practice: 'pratique', policy: 'politique' },
    source: 'Source',
    notedOn: 'Date',
    one: 'Motif {{number}}',
    removed: 'Le motif est supprimé',
    empty: {
      title: 'Pas encore de motifs',
      text: 'Enregistrez pourquoi le guide est nécessaire : nouvelles connaissances, besoin de la pratique ou politique. Appuyez sur N pour commencer.',
    },
  },
  context: { title: 'Contexte politique', label: 'Quelle politique et quelles parties demandent le guide' },
  preconditions: {
    title: 'Conditions',
    add: 'Ajouter une condition',
    new: 'Nouvelle condition',
    one: 'Condition {{number}}',
    removed: 'La condition est supprimée',
    empty: 'Pas encore de conditions. Enregistrez les exigences de l’élaboration.',
  },
  versions: {
    title: 'Versions antérieures',
    add: 'Ajouter une version antérieure',
    year: 'Année',
    name: 'Titre',
    note: 'Note',
    amendmentOf: 'Révision partielle de',
    whole: 'version complète',
    amends: 'révision partielle de {{title}}',
    remove: 'Supprimer {{title}}',
    removed: 'La version antérieure est supprimée',
    empty: 'Pas encore de versions antérieures. Pour un guide entièrement nouveau, ceci reste vide.',
  },
  assignment: {
    title: 'Mission',
    commissioner: 'Commanditaire',
    assignedOn: 'Date de la mission',
    text: 'Description de la mission',
  },
  wholePhase: 'Toutes les étapes de l’initiation',
};
