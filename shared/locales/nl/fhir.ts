/** Words in the FHIR Bundle that no screen has. */
export const fhir = {
  guideline: 'Richtlijn',
  recommendation: 'Aanbeveling',
  justification: 'Onderbouwing',
  arm: { intervention: 'Interventiegroep', comparison: 'Vergelijkingsgroep' },
  difference: 'Verschil per 1000',
  per1000: 'per 1000',
} as const;
