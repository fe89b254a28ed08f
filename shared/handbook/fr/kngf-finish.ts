import type { HandbookPages } from '../handbook.ts';

/** The steps from the comment phase to the evaluation. */
export const kngfFinish = {
  'comment-project-group': {
    why: 'Votre propre groupe lit d’abord. Ce que le groupe de travail trouve, le terrain n’a plus à le signaler.',
    how: [
      'Figez une version et créez sous Consultations un tour pour le groupe de travail et le groupe de résonance.',
      'Invitez les membres et envoyez à chacun le dossier de commentaires ou le formulaire Word.',
      'Importez ce qui revient ; pour chaque fichier vous voyez combien de commentaires et de modifications il contient.',
    ],
    asks: [
      'Deux tours : d’abord le groupe de projet, puis les organisations et les utilisateurs (compte rendu du guide KNGF sur la lombalgie, 2021).',
    ],
  },
  'comment-field': {
    why: 'Les organisations qui autoriseront veulent retrouver leurs commentaires. Les utilisateurs remarquent ce qui ne marche pas en pratique.',
    how: [
      'Créez un tour pour les organisations et le terrain, avec les questions que vous voulez poser.',
      'Créez tous les dossiers en une fois. Personne n’installe rien.',
      'Suivez qui a répondu et qui doit être relancé.',
    ],
    asks: ['Des experts externes ont relu le guide avant publication (AGREE II, item 13).'],
  },
  'comment-processing': {
    why: 'Chaque commentaire reçoit une décision et une raison. C’est la différence entre une consultation et une boîte aux lettres.',
    how: [
      'Parcourez les commentaires avec J et K, choisissez une décision de 1 à 9 et la raison avec R.',
      'Répondez ensemble aux commentaires semblables.',
      'Faites d’un texte suggéré une proposition et reliez la modification à la réponse.',
      'Mettez à l’ordre du jour ce que le groupe de travail doit décider.',
      'Créez le tableau des réponses et la lettre à chaque organisation.',
    ],
    asks: [
      'Chaque commentaire reçoit une réponse ; un refus est motivé, une modification est nommée (pratique de NICE).',
      'Les répondants apprennent avant l’autorisation ce qui a été fait de leurs commentaires (guide néerlandais de soins palliatifs).',
    ],
  },
  'comment-meeting': {
    why: 'Ce qui touche aux recommandations revient au groupe de travail. Un changement de sens peut demander un second tour.',
    how: [
      'Créez une réunion des deux groupes et reprenez les commentaires ouverts comme points.',
      'Notez la décision ; la réponse au commentaire y renvoie.',
      'Si une recommandation change, rouvrez-la et soumettez de nouveau les considérations.',
    ],
    asks: ['Après le traitement, les deux groupes discutent ensemble du guide (compte rendu du KNGF).'],
  },

  language: {
    why: 'Le lecteur ne doit pas buter sur la langue. La révision linguistique suit la décision sur le contenu, et ne peut le changer.',
    how: [
      'Créez sous Tours de rédaction un tour de langue et répartissez les sections.',
      'Modifiez directement ou par proposition ; dans une proposition l’auteur voit chaque modification.',
      'Faites contrôler chaque section par quelqu’un d’autre.',
    ],
    asks: ['Les recommandations sont formulées sans ambiguïté (AGREE II, item 15).'],
  },
  consistency: {
    why: 'Une recommandation qui sonne autrement dans le résumé que dans le texte en fait deux.',
    how: [
      'Parcourez les remarques à côté du texte : abréviations, termes, renvois, titres.',
      'Notez sous Abréviations ce qui n’est pas encore expliqué.',
      'Vérifiez dans le Fil que chaque question a un texte, une recommandation et un indicateur.',
    ],
    asks: ['Le lien entre recommandations et preuves est partout le même (AGREE II, item 12).'],
  },
  'digital-format': {
    why: 'Les prestataires cherchent pendant la consultation. La forme numérique doit être rapide, accessible et lisible sur un téléphone.',
    how: [
      'Exportez en HTML : un fichier avec plan, recherche et recommandations qui se déplient vers le pourquoi et les preuves.',
      'Exportez en PDF pour qui imprime ; le fichier est accessible aux lecteurs d’écran.',
    ],
    asks: ['Une forme numérique accessible et orientée vers la pratique (méthode KNGF 2025).'],
  },
  freeze: {
    why: 'Les organisations autorisent un seul texte. Ensuite, aucun mot ne peut changer sans que cela se voie.',
    how: [
      'Figez la version définitive sous Versions.',
      'Comparez-la au dernier concept et exportez les différences en Word ou en PDF.',
      'L’empreinte montre plus tard que rien n’a changé.',
    ],
    asks: [
      'Les organes de direction autorisent une fois le contenu et la rédaction finale fixés (compte rendu du KNGF).',
    ],
  },

  authorisation: {
    why: 'L’autorisation fait d’un texte une norme. Qui a donné son accord, quand et au nom de quelle organisation : cela figure dans le guide.',
    how: [
      'Figez la version à autoriser sous Versions et préparez sous Autorisation les lettres aux instances.',
      'Notez pour chaque organisation la réponse de l’instance, sa date et ses conditions.',
    ],
    asks: [
      'Au moins toutes les associations professionnelles et de patients de première ligne autorisent (directive néerlandaise pour les guides).',
    ],
  },
  publication: {
    why: 'La validité court dès la publication. Fixez donc tout de suite la date de réexamen.',
    how: [
      'Exportez le guide de pratique, la justification et la carte de synthèse.',
      'Créez un fichier de publication : tous les fichiers avec leur empreinte.',
      'Notez sous Autorisation › Publication la date de publication et celle du réexamen ; d’ordinaire cinq ans.',
    ],
    asks: ['Révision trois à cinq ans au plus après la publication (méthode KNGF antérieure).'],
  },
  register: {
    why: 'Dans un registre, inspection, assureurs et autres professions trouvent le guide.',
    how: [
      'Proposez le guide au registre ou pour validation, et notez la date sous Autorisation › Publication.',
    ],
    asks: [
      'Un registre demande les parties, l’autorisation et le délai de révision (Zorginstituut Nederland ; en Belgique, validation par le Cebam).',
    ],
  },

  programme: {
    why: 'Un guide que personne n’utilise ne change rien. Les obstacles se connaissent par les problèmes et les commentaires.',
    how: [
      'Rassemblez les obstacles et les facteurs favorables tirés des commentaires.',
      'Notez sous Implémentation et évaluation › Produits ce qui est réalisé, par qui, comment cela parvient aux utilisateurs et quand.',
    ],
    asks: [
      'Facteurs favorables et obstacles sont décrits (AGREE II, item 18).',
      'L’implémentation commence avec la publication (méthode KNGF 2025).',
    ],
  },
  indicators: {
    why: 'Sans indicateur, personne ne sait si la recommandation est suivie.',
    how: [
      'Créez sous Implémentation et évaluation un indicateur par recommandation clé et reliez-le.',
      'Les recommandations sans indicateur apparaissent comme lacune dans le Fil.',
    ],
    asks: ['Il existe des critères de suivi ou d’audit (AGREE II, item 21).'],
  },
  products: {
    why: 'Chaque lecteur demande une autre forme : une carte pour la pratique, une explication pour les patients.',
    how: [
      'Exportez la carte de synthèse avec les recommandations clés et les signaux d’alarme.',
      'Faites de l’édition HTML la version pour le site.',
      'Indiquez pour chaque produit le jour où il est prêt.',
    ],
    asks: ['Il existe des conseils ou des outils pour appliquer les recommandations (AGREE II, item 19).'],
  },
  training: {
    why: 'Un geste nouveau s’apprend en s’exerçant. La formation doit être prête quand le guide paraît.',
    how: ['Notez la formation donnée et cochez le critère.'],
    asks: ['Un programme d’implémentation intensif (méthode KNGF 2025).'],
  },

  monitoring: {
    why: 'Ce que vous mesurez dit si le guide fonctionne et ce que la prochaine révision doit résoudre.',
    how: ['Notez les résultats auprès des indicateurs, avec date et source.'],
    asks: ['L’utilisation et l’effet sont suivis (AGREE II, item 21 ; cycle EBP belge).'],
  },
  review: {
    why: 'Un guide vieillit question par question. Une révision partielle suffit parfois.',
    how: [
      'À la date fixée, vérifiez par question s’il y a de nouvelles preuves.',
      'Décidez : maintenir, réviser en partie ou en entier, et commencez au besoin un nouveau projet avec celui-ci comme version antérieure.',
    ],
    asks: ['La validité cesse plus tôt si de nouveaux développements appellent une révision (KNGF).'],
  },
} satisfies HandbookPages;
