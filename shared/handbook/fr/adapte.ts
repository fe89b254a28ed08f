import type { HandbookPages } from '../handbook.ts';

/** The steps of ADAPTE. */
export const adapte = {
  'adapte-committee': {
    why: 'Adapter demande d’autres compétences qu’élaborer : chercher des guides, les évaluer, régler les droits. Un petit comité tient cela ensemble.',
    how: [
      'Créez un comité de pilotage avec ses sièges sous Groupe de projet.',
      'Cochez dans la phase d’initiation que le comité est constitué.',
    ],
    asks: ['Constituer un comité d’organisation, avec groupe de travail et soutien (ADAPTE 2.0, étape 1).'],
  },
  'adapte-topic': {
    why: 'Un sujet se prête à l’adaptation s’il existe de bons guides et si la pratique varie ici.',
    how: ['Notez charge de morbidité, variation et guides existants comme motifs sous Motifs et mission.'],
    asks: ['Choisir selon prévalence, variation, charge et guides existants (ADAPTE 2.0, étape 2).'],
  },
  'adapte-feasibility': {
    why: 'Sans guide source utilisable, élaborer soi-même est plus rapide. Une courte recherche évite un faux départ.',
    how: [
      'Notez la courte recherche sous Guides sources, Journal de recherche, avec date et nombre.',
      'Enregistrez ce qui semble utilisable et cochez le critère avec votre conclusion.',
    ],
    asks: ['Vérifier par une recherche rapide si l’adaptation est faisable (ADAPTE 2.0, étape 3).'],
  },
  'adapte-resources': {
    why: 'L’évaluation par deux à quatre personnes demande un temps promis d’avance.',
    how: ['Écrivez dans la mission les personnes, compétences et moyens nécessaires.'],
    asks: ['Identifier les ressources et compétences nécessaires (ADAPTE 2.0, étape 4).'],
  },
  'adapte-setup': {
    why: 'Les accords sur intérêts, décisions et auteurs se font avant qu’il y ait quelque chose à partager.',
    how: [
      'Composez le groupe de projet, faites déclarer et évaluer tous les intérêts.',
      'Convenez de la règle de vote et cochez-le avec une date.',
    ],
    asks: [
      'Mandat, déclarations d’intérêts, consensus, organes d’approbation et auteurs sont réglés (ADAPTE 2.0, étape 5).',
    ],
  },
  'adapte-plan': {
    why: 'Le plan d’adaptation est le protocole : qui le lit sait ce que vous ferez et peut le vérifier.',
    how: ['Donnez des dates à chaque phase dans Planning et cochez que le plan est écrit.'],
    asks: [
      'Un plan avec introduction, délimitation, PIPOH, groupe, intérêts et calendrier (ADAPTE 2.0, étape 6).',
    ],
  },
  'adapte-questions': {
    why: 'Votre question est la mesure de chaque guide source.',
    how: [
      'Élaborez chaque question clinique selon PIPOH : patients, intervention, professionnels, critères, contexte.',
    ],
    asks: ['Déterminer les questions de santé avec PIPOH (ADAPTE 2.0, étape 7).'],
  },
  'adapte-search': {
    why: 'Les guides figurent rarement dans les bases. Cherchez aussi sur les sites et dans les registres.',
    how: [
      'Notez chaque recherche sous Guides sources, Journal de recherche : où, quand, comment, résultats.',
      'Ajoutez au registre les guides trouvés.',
    ],
    asks: ['Chercher des guides et d’autres documents pertinents (ADAPTE 2.0, étape 8).'],
  },
  'adapte-screen': {
    why: 'Un guide qui ne répond pas à votre question n’a pas à être évalué.',
    how: [
      'Complétez les données de chaque source : auteur, pays, dates, délimitation, gradation, financement.',
      'Indiquez par question clinique s’il convient : entièrement, en partie ou non, et en quoi il diffère.',
    ],
    asks: ['Trier avec les tableaux de caractéristiques et de contenu (ADAPTE 2.0, étape 9).'],
  },
  'adapte-reduce': {
    why: 'Avec beaucoup de sources, mieux vaut évaluer d’abord la rigueur méthodologique.',
    how: [
      'Évaluez d’abord le domaine 3 d’AGREE II.',
      'Excluez ce qui est trop faible, avec une raison ; la source reste au registre.',
    ],
    asks: [
      'Réduire un grand nombre avec le domaine de rigueur d’AGREE (ADAPTE 2.0, étape 10). Il n’y a pas de seuil fixe : convenez-en d’avance.',
    ],
  },
  'adapte-quality': {
    why: 'Deux évaluateurs voient plus qu’un, et leur désaccord montre où la source est obscure.',
    how: [
      'Faites remplir AGREE II par deux personnes au moins : dans l’application, ou avec un dossier d’évaluation envoyé par courriel.',
      'Discutez des items dont les notes diffèrent de trois points ou plus.',
      'Comparez les sources dans le profil des domaines et insérez-le comme bloc vivant.',
    ],
    asks: [
      'Deux évaluateurs au moins, quatre de préférence (ADAPTE 2.0, étape 11). Le manuel d’AGREE II ne fixe pas de seuil de qualité.',
    ],
  },
  'adapte-currency': {
    why: 'Un bon guide peut être dépassé. La fin de la recherche compte plus que la date de publication.',
    how: [
      'Répondez aux questions d’actualité : nouvelles preuves, révision prévue, recommandations retirées.',
      'Notez la réponse de l’auteur, avec la date.',
    ],
    asks: ['Vérifier l’actualité, au besoin auprès de l’auteur (ADAPTE 2.0, étape 12).'],
  },
  'adapte-content': {
    why: 'Ce n’est que côte à côte qu’on voit où les sources concordent ou se contredisent.',
    how: [
      'Saisissez les recommandations sources dans la matrice, collez-les, ou importez un tableau Word, HTML ou Excel.',
      'Placez-les côte à côte par question clinique, la traduction près de l’original.',
      'Marquez par ligne si les sources concordent, diffèrent ou se contredisent.',
    ],
    asks: ['Évaluer le contenu avec une matrice de recommandations (ADAPTE 2.0, étape 13).'],
  },
  'adapte-consistency': {
    why: 'Une recommandation peut aller plus loin que ses preuves. On ne le voit qu’en suivant la chaîne.',
    how: [
      'Jugez la chaîne de chaque source : recherche, sélection, preuves, conclusion, recommandation. Répondez oui, incertain ou non et expliquez.',
    ],
    asks: [
      'Évaluer la cohérence entre recherche et sélection, preuves et interprétation, interprétation et recommandation (ADAPTE 2.0, étape 14).',
    ],
  },
  'adapte-acceptability': {
    why: 'Ce qui marche ailleurs peut échouer ici sur le remboursement, la formation ou l’usage.',
    how: ['Répondez aux questions d’acceptabilité et d’applicabilité, au besoin par question clinique.'],
    asks: ['Évaluer l’acceptabilité et l’applicabilité des recommandations (ADAPTE 2.0, étape 15).'],
  },
  'adapte-review': {
    why: 'Qui décide veut voir tous les jugements ensemble.',
    how: ['Ouvrez l’onglet Jugement d’une source, et comparez les sources dans la matrice.'],
    asks: ['Revoir toutes les évaluations (ADAPTE 2.0, étape 16).'],
  },
  'adapte-select': {
    why: 'La décision par recommandation est le cœur de l’adaptation, et ce que le lecteur voudra comprendre.',
    how: [
      'Décidez pour chaque recommandation source : reprendre, reprendre avec changements, reprendre les preuves et rédiger, ou rejeter.',
      'Donnez la raison et pesez les considérations locales : les quatre éléments ou un cadre complet.',
      'Créez ou reliez votre recommandation ; les preuves de la source suivent avec leur provenance.',
    ],
    asks: [
      'Choisir parmi guides et recommandations (ADAPTE 2.0, étape 17).',
      'Un changement sans nouvelles preuves demande une raison explicite (GRADE-ADOLOPMENT).',
    ],
  },
  'adapte-draft': {
    why: 'Le lecteur doit voir ce qui vient de la source et ce qui a été adapté.',
    how: [
      'Écrivez le texte et placez l’origine comme bloc vivant.',
      'Le rapport d’adaptation montre pour chaque recommandation l’original et le changement.',
    ],
    asks: [
      'Préparer un projet qui respecte les utilisateurs et explique le processus (ADAPTE 2.0, étape 18).',
    ],
  },
  'adapte-external-review': {
    why: 'Les utilisateurs d’ici n’ont pas fait la source. Leur avis sur la faisabilité compte d’autant plus.',
    how: ['Créez une consultation du terrain et traitez les commentaires.'],
    asks: ['Relecture externe par les utilisateurs visés (ADAPTE 2.0, étape 19).'],
  },
  'adapte-endorsement': {
    why: 'Un guide adapté a besoin ici de sa propre autorisation.',
    how: ['Notez dans la phase d’autorisation les organisations qui ont donné leur accord.'],
    asks: ['Consulter les organes d’approbation (ADAPTE 2.0, étape 20).'],
  },
  'adapte-developers': {
    why: 'Les auteurs savent les premiers si vous les lisez bien, et si la source change.',
    how: ['Créez par guide source le rapport de ce qui a été adapté et pourquoi, et envoyez-le à l’auteur.'],
    asks: ['Consulter les auteurs des guides sources (ADAPTE 2.0, étape 21).'],
  },
  'adapte-acknowledge': {
    why: 'Sans permission, pas de publication. Citer n’est pas avoir la permission.',
    how: ['Notez la permission de chaque source, gardez la lettre et mentionnez la source dans le texte.'],
    asks: ['Mentionner les sources et régler les droits (ADAPTE 2.0, étape 22).'],
  },
  'adapte-aftercare': {
    why: 'Si la source change, votre guide doit peut-être changer aussi.',
    how: ['Fixez la date de réexamen et qui suit les sources.'],
    asks: ['Planifier le suivi (ADAPTE 2.0, étape 23).'],
  },
  'adapte-production': {
    why: 'L’édition définitive est ce qui reste.',
    how: [
      'Exportez le guide de pratique, la justification et la carte de synthèse, et créez le fichier de publication.',
    ],
    asks: ['Produire un guide définitif de haute qualité (ADAPTE 2.0, étape 24).'],
  },
} satisfies HandbookPages;
