/** A FHIR resource as JSON. */
export type Resource = { resourceType: string; id: string } & Record<string, unknown>;

/** Code systems of FHIR R5 and its terminology that the export uses. */
export const SYSTEM = {
  certaintyRating: 'http://hl7.org/fhir/certainty-rating',
  certaintyType: 'http://hl7.org/fhir/certainty-type',
  variableRole: 'http://terminology.hl7.org/CodeSystem/variable-role',
  statisticType: 'http://terminology.hl7.org/CodeSystem/statistic-type',
  estimateType: 'http://terminology.hl7.org/CodeSystem/attribute-estimate-type',
  planType: 'http://terminology.hl7.org/CodeSystem/plan-definition-type',
  strength: 'http://terminology.hl7.org/CodeSystem/recommendation-strength',
} as const;

/** Leidraad's own codes, where FHIR has none: the strength in full, the criteria and their answers. */
export function ownSystem(name: 'strength' | 'criterion' | 'answer'): string {
  return `urn:leidraad:${name}`;
}

/** A link to another resource of the Bundle; everything in it is known by its id as a UUID. */
export function linkTo(id: string, display?: string): { reference: string; display?: string } {
  return { reference: fullUrl(id), ...(display ? { display } : {}) };
}

export function fullUrl(id: string): string {
  return `urn:uuid:${id}`;
}

/** A coded meaning with the words people read. */
export function concept(system: string, code: string, text: string) {
  return { coding: [{ system, code }], text };
}

/** Takes out what is empty: FHIR knows no empty texts, lists or objects. */
export function compact<T extends Record<string, unknown>>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
}
