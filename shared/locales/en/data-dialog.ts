/** Taking data out of the project: a release, FHIR, studies, or all of it as JSON. */
export const dataDialog = {
  title: 'Export data',
  kind: 'What',
  kinds: {
    release: 'Release (ZIP)',
    fhir: 'FHIR R5 (JSON)',
    'included-ris': 'Included studies (RIS)',
    json: 'Whole project (JSON)',
    'json-rows': 'Whole project without history (JSON)',
  },
  about: {
    release:
      'The guideline in every form, FHIR, the studies and the project, with a manifest of hashes. The same version gives the same file.',
    fhir: 'The guideline as data for other systems: recommendations, justification, evidence and sources.',
    'included-ris': 'The studies included by selection or in the evidence, for a reference manager.',
    json: 'Everything, with names and history; it can be read in again from the start screen without loss.',
    'json-rows': 'Everything as it is now, without who changed what and when.',
  },
  making: 'Gathering the data…',
  receiving: 'Receiving the data, {{size}}',
} as const;
