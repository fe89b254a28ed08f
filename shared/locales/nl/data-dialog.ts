/** Taking data out of the project: a release, FHIR, studies, or all of it as JSON. */
export const dataDialog = {
  title: 'Gegevens exporteren',
  kind: 'Wat',
  kinds: {
    release: 'Uitgave (ZIP)',
    fhir: 'FHIR R5 (JSON)',
    'included-ris': 'Geïncludeerde studies (RIS)',
    json: 'Hele project (JSON)',
    'json-rows': 'Hele project zonder geschiedenis (JSON)',
  },
  about: {
    release:
      'Richtlijn in elke vorm, FHIR, studies en het project, met een manifest van controlegetallen. Dezelfde versie geeft hetzelfde bestand.',
    fhir: 'De richtlijn als gegevens voor andere systemen: aanbevelingen, onderbouwing, bewijs en bronnen.',
    'included-ris':
      'De studies die na selectie of bij het bewijs zijn opgenomen, voor een referentieprogramma.',
    json: 'Alles, met namen en geschiedenis; op het startscherm weer in te lezen zonder verlies.',
    'json-rows': 'Alles zoals het nu is, zonder wie wat wanneer wijzigde.',
  },
  making: 'Gegevens verzamelen…',
  receiving: 'Gegevens ophalen, {{size}}',
} as const;
