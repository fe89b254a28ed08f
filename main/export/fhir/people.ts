import type { FhirSource } from './fhir-source.ts';
import { compact, linkTo, type Resource } from './resource.ts';

/** Who makes the guideline, as its own list of members says it: names and roles, no addresses. */
export function peopleResources({ guideline }: FhirSource): Resource[] {
  const { organisations, seats } = guideline;
  const organisationIds = new Set(organisations.map(row => row.id));
  const persons = new Map(
    seats.flatMap(({ personId, personName }) =>
      personId !== null && personName !== null ? [[personId, personName] as const] : [],
    ),
  );
  return [
    ...organisations.map(
      ({ id, name, abbreviation, parentId }): Resource =>
        compact({
          resourceType: 'Organization',
          id,
          name,
          alias: abbreviation === '' ? [] : [abbreviation],
          partOf: organisationIds.has(parentId ?? '') ? linkTo(parentId ?? '') : undefined,
        }),
    ),
    ...[...persons].map(
      ([id, name]): Resource => ({ resourceType: 'Practitioner', id, name: [{ text: name }] }),
    ),
    ...seats.map(
      (seat): Resource =>
        compact({
          resourceType: 'PractitionerRole',
          id: seat.id,
          practitioner: persons.has(seat.personId ?? '') ? linkTo(seat.personId ?? '') : undefined,
          organization: organisationIds.has(seat.organisationId ?? '')
            ? linkTo(seat.organisationId ?? '')
            : undefined,
          code: [{ text: seat.role }],
        }),
    ),
  ];
}
