import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

interface Rules {
  codes: Record<string, string[]>;
  choices: Record<string, string[]>;
  required: string[];
  same: Record<string, string>;
  types: Record<string, string>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/fhir/${name}`, import.meta.url), 'utf8'));
const RULES = read('r5-rules.json') as Rules;
const SCHEMA = read('r5-schema.json') as { definitions: Record<string, unknown> };
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(SCHEMA, 'r5');
const REQUIRED = Map.groupBy(RULES.required, path => path.slice(0, path.lastIndexOf('.')));
const CHOICES = Map.groupBy(Object.entries(RULES.choices), ([path]) => path.slice(0, path.lastIndexOf('.')));

export interface FhirResource {
  resourceType: string;
  [name: string]: unknown;
}

/**
 * What is wrong with a resource by the R5 schema, the codes elements must have one of, elements that are required and
 * those of which there may be one of a choice. Invariants, profiles and other bindings are not looked at.
 */
export function fhirFaults(resource: FhirResource): string[] {
  const { resourceType } = resource;
  const validate = ajv.getSchema(`r5#/definitions/${resourceType}`);
  if (!validate) return [`${resourceType}: not one of the types of the subset`];
  validate(resource);
  const schema = (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${resourceType}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
  return [...schema, ...ruleFaults(resource, resourceType, resourceType)];
}

function ruleFaults(value: Record<string, unknown>, path: string, place: string): string[] {
  const missing = (REQUIRED.get(path) ?? []).flatMap(required => {
    const name = required.slice(path.length + 1);
    const isThere = name.endsWith('[x]')
      ? Object.keys(value).some(key => key.startsWith(name.slice(0, -3)))
      : value[name] !== undefined;
    return isThere ? [] : [`${place}: ${name} is missing`];
  });
  const twice = (CHOICES.get(path) ?? []).flatMap(([stem, types]) => {
    const name = stem.slice(path.length + 1);
    const given = types.map(type => name + type).filter(key => value[key] !== undefined);
    return given.length > 1 ? [`${place}: ${given.join(' and ')} are one choice`] : [];
  });
  const inner = Object.entries(value).flatMap(([name, field]) => {
    const next = RULES.same[`${path}.${name}`] ?? RULES.types[`${path}.${name}`] ?? `${path}.${name}`;
    const codes = RULES.codes[`${path}.${name}`];
    return (Array.isArray(field) ? field : [field]).flatMap((item, index) => {
      const where = `${place}.${name}${Array.isArray(field) ? `[${index}]` : ''}`;
      if (typeof item === 'object' && item !== null && name !== 'resource')
        return ruleFaults(item, next, where);
      return codes && !codes.includes(item) ? [`${where}: ${item} is none of ${codes.join(', ')}`] : [];
    });
  });
  return [...missing, ...twice, ...inner];
}

/** Every reference in a value, with where it stands. */
export function referencesIn(value: unknown, place = ''): { place: string; reference: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    name === 'reference' && typeof field === 'string'
      ? [{ place, reference: field }]
      : referencesIn(field, `${place}.${name}`),
  );
}
