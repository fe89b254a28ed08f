import type { HandbookPages } from '../handbook.ts';

/** The steps of the development phase. */
export const kngfDevelopment = {
  literature: {
    why: 'Le lecteur doit pouvoir refaire la recherche et voir pourquoi une étude compte ou non.',
    how: [
      'Notez sous Recherche et sélection quand et comment chaque base a été interrogée, avec la stratégie littérale.',
      'Importez les notices sous Références ; les doublons sont reconnus, les cas douteux vous sont soumis.',
      'Écrivez sous Critères ce qui est inclus et exclu, et sélectionnez sous Tri au clavier.',
      'Résolvez sous Désaccords ce que deux évaluateurs ont jugé autrement.',
      'Consultez le Diagramme de flux : si un total ne tombe pas juste, il l’indique.',
    ],
    asks: [
      'La recherche de preuves est systématique (AGREE II, item 7 ; PRISMA-S).',
      'Les critères de sélection sont décrits (AGREE II, item 8).',
      'Le nombre de notices se suit étape par étape (PRISMA 2020).',
    ],
  },
  evidence: {
    why: 'Toutes les preuves ne sont pas aussi certaines. Juger par critère distingue des preuves solides sur la douleur de preuves faibles sur la reprise du travail.',
    how: [
      'Créez sous Preuves un profil par critère : études, effet avec intervalle, risque de base avec sa source.',
      'L’effet absolu pour 1000 est calculé. Un critère sans effet groupé se résume en mots.',
      'Jugez pour chaque facteur s’il abaisse ou relève la certitude, et écrivez la raison.',
      'Ou importez un tableau (CSV, XLSX) ou un fichier RevMan.',
      'Insérez le tableau dans le texte comme bloc vivant : il suit les données.',
    ],
    asks: [
      'Les forces et les limites des preuves sont décrites (AGREE II, item 9).',
      'Cinq facteurs abaissent la certitude, trois la relèvent (GRADE Handbook).',
      'La certitude globale suit le plus bas des critères critiques, ou leur direction (GRADE).',
    ],
  },
  considerations: {
    why: 'Les preuves seules ne font pas une recommandation. Valeurs des patients, coûts, faisabilité et équité peuvent donner un autre sens aux mêmes chiffres.',
    how: [
      'Choisissez sous Considérations le cadre : KNGF, GRADE EtD ou les quatre éléments du groupe belge.',
      'Les auteurs proposent ; le groupe de travail juge ou reprend les propositions.',
      'Écrivez sous Balance pourquoi l’ensemble mène à cette recommandation.',
      'Si un jugement change après la décision, la recommandation qui s’y appuie est marquée.',
    ],
    asks: [
      'Bénéfices, effets indésirables et risques ont été considérés (AGREE II, item 11).',
      'Le lien entre preuves et recommandation est expliqué (AGREE II, item 12).',
      'Les considérations suivent le cadre Evidence-to-Decision (KNGF ; GRADE).',
    ],
  },
  meetings: {
    why: 'Une décision sans trace se rediscute un an plus tard.',
    how: [
      'Créez une réunion et mettez avec P les points ouverts à l’ordre du jour.',
      'Cochez les présents ; le quorum est compté.',
      'Notez chaque décision avec sa considération, et chaque action avec qui et quand.',
      'Créez le procès-verbal (DOCX, HTML) et le fichier d’agenda (ICS).',
    ],
    asks: ['La méthode pour formuler les recommandations et décider est décrite (AGREE II, item 10).'],
  },
  recommendations: {
    why: 'La recommandation est ce que le lecteur retient. Qui fait quoi, chez qui, à quelle condition, et avec quelle force ?',
    how: [
      'Appuyez sur N sous Recommandations, reliez la question clinique et choisissez force et direction.',
      'Élaborez-la : action, cible, conditions et exceptions. Leidraad propose une formulation qui convient à la force.',
      'Lisez les remarques : le verbe convient-il, n’y a-t-il qu’une action, pas de double négation ?',
      'Ouvrez un vote sous Votes : nominatif, anonyme avec code, ou par fichier pour les absents.',
      'Un avis minoritaire reste attaché à la recommandation.',
    ],
    asks: [
      'Les recommandations sont précises et sans ambiguïté, les principales faciles à trouver (AGREE II, items 15 et 17).',
      'Une recommandation forte est à l’impératif, une faible commence par « envisagez » (guide KNGF sur la lombalgie, 2021 ; correspondance : réglage de Leidraad).',
      'Aucune méthode ne donne de chiffre pour le consensus : convenez de la règle d’avance.',
    ],
  },
  draft: {
    why: 'Le texte explique la recommandation. En petites sections, plusieurs personnes peuvent y travailler à la fois.',
    how: [
      'Créez le plan sous Texte du guide et écrivez ; chaque frappe est enregistrée.',
      'Avec / vous insérez tableaux, figures, citations, notes et blocs vivants.',
      'Un texte Word existant peut être importé comme plan.',
      'Figez ensuite Concept 1 sous Versions.',
    ],
    asks: [
      'Par question clinique : recommandation, motif, question, méthode, conclusions de la littérature, considérations (structure des guides KNGF).',
    ],
  },
} satisfies HandbookPages;
