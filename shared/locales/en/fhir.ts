/** Words in the FHIR Bundle that no screen has. */
export const fhir = {
  guideline: 'Guideline',
  recommendation: 'Recommendation',
  justification: 'Justification',
  arm: { intervention: 'Intervention group', comparison: 'Comparison group' },
  difference: 'Difference per 1000',
  per1000: 'per 1000',
} as const;
