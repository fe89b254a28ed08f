/** The guided tour of the sample. */
export const tour = {
  title: 'Visite guidée',
  offerTitle: 'L’exemple en six étapes',
  offer:
    'En six courtes étapes, vous suivez le fil : du problème rencontré à l’exportation. Vous pouvez arrêter à tout moment et reprendre plus tard ; la visite se trouve dans le manuel et via {{keys}}.',
  begin: 'Commencer la visite guidée',
  resume: 'Reprendre la visite guidée (étape {{step}} sur {{count}})',
  openSample: 'Ouvrir le projet d’exemple et suivre la visite guidée',
  notNow: 'Pas maintenant',
  step: 'Étape {{step}} sur {{count}}',
  back: 'Retour',
  next: 'Suivant',
  finish: 'Terminer',
  stop: 'Arrêter la visite guidée',
  show: 'Montrer cet endroit',
  elsewhere: 'Vous êtes sur un autre écran.',
  steps: {
    overview: {
      title: 'Qu’y a-t-il à faire ?',
      text: 'L’aperçu indique ce qu’il y a à faire, à quelle phase cela appartient et ce qui manque encore sur le fil. Chaque ligne vous mène à l’endroit où se trouve le travail.',
    },
    bottleneck: {
      title: 'Du problème rencontré à la question clé',
      text: 'Tout commence par un problème rencontré dans la pratique. Vous voyez ici qui l’a signalé, quelle décision a été prise et quelle question clé y répond. Un problème sans question reste visible comme une lacune.',
    },
    considerations: {
      title: 'Peser les preuves et les considérations',
      text: 'Pour chaque question clé, le groupe de travail pèse les preuves et les considérations. La balance montre ce qui plaide pour et contre l’intervention ; la force de la recommandation en dépend.',
    },
    proposal: {
      title: 'Modifier une recommandation par une proposition',
      text: 'Pour modifier le texte, on fait une proposition. Les différences avec le guide se voient dans le texte et ci-contre : vous acceptez ou refusez chaque modification, avec un motif.',
    },
    comments: {
      title: 'Traiter les commentaires',
      text: 'Les organisations renvoient leurs remarques dans un fichier. Vous lisez ici une remarque avec le passage concerné, vous décidez et vous écrivez la réponse ; une suggestion de texte devient une proposition en un clic.',
    },
    export: {
      title: 'Exporter',
      text: 'Ce bouton mène le guide vers Word, PDF ou HTML, avec ou sans les modifications. Le tableau des réponses, la justification et les lettres en sortent aussi.',
    },
  },
} as const;
