/** Words in the FHIR Bundle that no screen has. */
export const fhir = {
  guideline: 'Guide de pratique',
  recommendation: 'Recommandation',
  justification: 'Justification',
  arm: { intervention: 'Groupe d’intervention', comparison: 'Groupe de comparaison' },
  difference: 'Différence pour 1000',
  per1000: 'pour 1000',
} as const;
