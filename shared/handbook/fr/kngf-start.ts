import type { HandbookPages } from '../handbook.ts';

/** The steps of initiation and preparation. */
export const kngfStart = {
  reasons: {
    why: 'Un guide demande des années de travail. Écrire les motifs au départ permet de montrer plus tard que le sujet était bien choisi, et ce que la révision devait résoudre.',
    how: [
      'Ouvrez Motifs et mission et appuyez sur N pour un nouveau motif.',
      'Choisissez le type (nouvelles connaissances, pratique ou politique) et notez la source et la date.',
      'Laissez un motif venu du terrain tel qu’il a été formulé ; l’élaboration suit avec les problèmes rencontrés.',
    ],
    asks: [
      'Les objectifs du guide sont décrits (AGREE II, item 1).',
      'Les motifs sont de nouvelles connaissances scientifiques ou pratiques, ou une priorité politique (compte rendu du guide KNGF sur la lombalgie, 2021).',
    ],
  },
  'earlier-versions': {
    why: 'Une révision ne part pas de zéro. Ce qui a été modifié entre-temps doit revenir dans la nouvelle version, ou disparaître pour une raison.',
    how: [
      'Ajoutez sous Versions antérieures chaque édition avec son année et son titre.',
      'S’il s’agissait d’une révision partielle, choisissez de quelle version.',
      'Indiquez ce qui a changé et ce qui vaut encore.',
    ],
    asks: ['La procédure d’actualisation est décrite (AGREE II, item 14).'],
  },
  'policy-context': {
    why: 'La politique détermine en partie qui utilisera le guide et qui le remboursera. Mieux vaut connaître ces parties avant de composer le groupe.',
    how: [
      'Décrivez quelle politique et quelles parties demandent le guide.',
      'Citez les documents avec leur date, pour que la justification puisse y renvoyer.',
    ],
    asks: [
      'Le point de vue du financeur n’a pas influencé le contenu ; le financeur est mentionné (AGREE II, item 22).',
    ],
  },
  preconditions: {
    why: 'Les conditions que personne n’a écrites deviennent des objections à la fin : budget, temps, forme de publication, lien avec d’autres guides.',
    how: [
      'Ajoutez chaque condition séparément.',
      'Formulez-la de sorte qu’on puisse constater ensuite si elle est remplie.',
    ],
    asks: [
      'Les conditions de l’élaboration sont fixées au départ (compte rendu du guide KNGF sur la lombalgie, 2021).',
    ],
  },
  assignment: {
    why: 'La mission dit qui veut le guide, la forme d’élaboration dit comment il naît. La forme détermine les étapes nécessaires.',
    how: [
      'Choisissez la forme : nouveau guide, reprise rapide, adaptation ou actualisation.',
      'Indiquez le commanditaire, la date et le libellé de la mission.',
      'Enregistrez la décision au bas de la phase. S’il reste quelque chose, choisissez Poursuivre sous réserve et notez qui fait quoi.',
    ],
    asks: [
      'L’édition de la méthode est choisie et mentionnée (méthode KNGF 2025).',
      'Ce qui restait ouvert lors de la décision figure dans la justification (réglage de Leidraad).',
    ],
  },

  organisations: {
    why: 'Un guide vaut pour ceux qui l’ont fait. Une profession qui n’en entend parler qu’à l’autorisation ne l’approuvera pas volontiers.',
    how: [
      'Ouvrez Groupe de projet, Organisations, et ajoutez chaque partie ; ou importez une liste (XLSX ou CSV).',
      'Indiquez la participation : invitée, participe ou ne participe pas.',
      'Créez les lettres sous Invitations, en Word ou en courriel.',
    ],
    asks: [
      'Les groupes professionnels concernés participent (AGREE II, item 4).',
      'Les associations professionnelles et de patients choisissent la présidence, la composition et la méthode (directive néerlandaise pour les guides).',
    ],
  },
  'project-group': {
    why: 'Les auteurs écrivent, le groupe de travail décide, le groupe de résonance relit. Un siège appartient à une organisation : on voit ainsi qui parle au nom de qui, même si la personne change.',
    how: [
      'Ajoutez les sièges de chaque groupe, même sans nom.',
      'Complétez noms, fonctions et qualités. Tab et les flèches parcourent le tableau.',
      'Notez le mandat des délégués : que peuvent-ils décider, doivent-ils consulter ?',
      'Donnez à un siège au moins la qualité de représentant des patients, et à un celle de président.',
    ],
    asks: [
      'La composition est mentionnée : nom, discipline, organisation et rôle (AGREE II, item 4).',
      'Les préférences des patients ont été recherchées (AGREE II, item 5).',
      'Pour la lombalgie : 3 auteurs, 13 membres du groupe de travail, 14 du groupe de résonance (KNGF, 2021).',
    ],
  },
  declarations: {
    why: 'Avoir des intérêts est courant ; les cacher pose problème. Les évaluer d’avance évite de défendre une décision après coup.',
    how: [
      'Ouvrez Groupe de projet, Intérêts, choisissez une personne et enregistrez la déclaration.',
      'Le président ou le secrétaire l’évalue : poids, action et, au besoin, conséquence par question clinique.',
      'Qui ne peut décider ne compte pas dans les votes sur cette question ; Leidraad en tient compte.',
      'Demandez une nouvelle déclaration chaque année et avant la publication.',
    ],
    asks: [
      'Les intérêts des membres sont enregistrés et mentionnés (AGREE II, item 23).',
      'Les intérêts sont déclarés avant la participation, et consultables par les membres et le public (code néerlandais, 2016).',
    ],
  },
  'bottleneck-inventory': {
    why: 'Les problèmes rencontrés gardent le guide proche de la pratique. Chaque question clinique doit remonter à l’un d’eux au moins.',
    how: [
      'Créez une enquête sous Problèmes rencontrés, Enquêtes, et envoyez le fichier ; ni compte ni internet ne sont nécessaires.',
      'Importez les réponses. Vous voyez d’abord ce que chaque fichier apporte, puis vous confirmez.',
      'Fusionnez les doublons ; les mots de chacun sont conservés.',
      'Faites pondérer par les membres sous Priorités : une note de 1 à 9 ou un classement.',
    ],
    asks: [
      'L’élaboration commence par une analyse des problèmes (directive néerlandaise pour les guides).',
      'Prestataires et patients apportent des problèmes (AGREE II, items 4 et 5).',
    ],
  },
  framework: {
    why: 'La délimitation empêche le guide de grandir en chemin. Elle permet aussi de répondre aux commentaires qui en sortent.',
    how: [
      'Ouvrez Questions cliniques, Délimitation, et notez des énoncés : patients, contexte de soins, professions, et ce qui est exclu.',
      'Imprimez la délimitation pour la réunion qui l’adopte.',
    ],
    asks: ['La population et les utilisateurs visés sont décrits (AGREE II, items 3 et 6).'],
  },
  'key-questions': {
    why: 'La question clinique est l’unité de travail : recherche, preuves, considérations, recommandation et commentaires y sont rattachés.',
    how: [
      'Appuyez sur N dans Questions cliniques, tapez la question et reliez-la aux problèmes dont elle découle.',
      'Élaborez-la selon PICO ou PIPOH ; Leidraad propose une formulation.',
      'Décidez du sort de chaque problème : une question, une autre forme, ou non retenu avec une raison.',
      'Groupez les questions en modules. Alt et une flèche déplacent une question.',
    ],
    asks: [
      'Les questions de santé sont décrites précisément (AGREE II, item 2).',
      'Les questions portent sur le contenu médical ou sur l’organisation des soins (compte rendu du guide KNGF sur la lombalgie, 2021).',
    ],
  },
  outcomes: {
    why: 'Le critère de jugement qui compte détermine les preuves qui pèsent. Choisissez donc avant de chercher, et laissez les patients y contribuer.',
    how: [
      'Ouvrez Questions cliniques, Critères de jugement, et ajoutez-les avec unité, direction et différence cliniquement pertinente.',
      'Les membres notent de 1 à 9 ; le curseur avance tout seul.',
      'Discutez des critères marqués comme désaccord.',
    ],
    asks: [
      '7–9 est critique, 4–6 important, 1–3 d’importance limitée ; sept critères au plus dans le tableau (GRADE Handbook).',
    ],
  },
  planning: {
    why: 'Les réunions de bénévoles se fixent des mois à l’avance. Sans planning par phase, la consultation glisse vers l’été.',
    how: [
      'Ouvrez Planning et donnez à chaque phase un début et une fin prévus.',
      'Ce qui est en retard figure en tête de l’aperçu jusqu’à ce que vous changiez la date ou clôturiez la phase.',
    ],
    asks: ['Le planning est convenu avec le groupe de projet (réglage de Leidraad).'],
  },
  acceptance: {
    why: 'Après l’adoption, chacun sait que la recherche peut commencer. Ce qui change ensuite est visible comme changement.',
    how: [
      'Enregistrez l’adoption sous Délimitation : par quel groupe, quand, avec quelle réserve.',
      'Si la délimitation change ensuite, cela est signalé ; adoptez-la de nouveau au besoin.',
    ],
    asks: [
      'Le groupe de travail adopte le cadre : délimitation et questions cliniques (compte rendu du guide KNGF sur la lombalgie, 2021).',
    ],
  },
} satisfies HandbookPages;
