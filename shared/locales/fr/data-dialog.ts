/** Taking data out of the project: a release, FHIR, studies, or all of it as JSON. */
export const dataDialog = {
  title: 'Exporter des données',
  kind: 'Quoi',
  kinds: {
    release: 'Publication (ZIP)',
    fhir: 'FHIR R5 (JSON)',
    'included-ris': 'Études incluses (RIS)',
    json: 'Projet entier (JSON)',
    'json-rows': 'Projet entier sans historique (JSON)',
  },
  about: {
    release:
      'Le guide sous toutes ses formes, FHIR, les études et le projet, avec un manifeste d’empreintes. La même version donne le même fichier.',
    fhir: 'Le guide comme données pour d’autres systèmes : recommandations, justification, preuves et sources.',
    'included-ris':
      'Les études retenues par la sélection ou dans les preuves, pour un logiciel de références.',
    json: 'Tout, avec noms et historique ; à relire sans perte depuis l’écran de départ.',
    'json-rows': 'Tout dans l’état actuel, sans qui a modifié quoi et quand.',
  },
  making: 'Collecte des données…',
  receiving: 'Réception des données, {{size}}',
} as const;
