import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Cuts out of the unpacked package `hl7.fhir.r5.core` 5.0.0 (CC0) what the tests of the FHIR export need, into
 * `test/fixtures/fhir/`: `node scripts/fhir-subset.ts FOLDER`. The published schema leaves out which codes an element
 * must have one of, which elements are one choice, and which simple elements are required; those come from the
 * definitions. Texts are dropped to keep it small; `README.md` beside it keeps the hashes.
 */
const TYPES = [
  'ArtifactAssessment',
  'Bundle',
  'Citation',
  'Composition',
  'Evidence',
  'EvidenceVariable',
  'Group',
  'Organization',
  'PlanDefinition',
  'Practitioner',
  'PractitionerRole',
  'ResearchStudy',
];

type Json = Record<string, unknown>;
const [folder = ''] = process.argv.slice(2);
if (folder === '') throw new Error('usage: node scripts/fhir-subset.ts FOLDER');
const read = (name: string): Json => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The schema cut down to the types and what they are made of. */
function cutSchema(): { definitions: Record<string, Json> } {
  // 25 patterns of the published file do not compile: a bracket stands a sign too late.
  const text = readFileSync(join(folder, 'openapi/fhir.schema.json'), 'utf8').replaceAll(
    '{1,9}})?',
    '{1,9})?',
  );
  const all = (JSON.parse(text) as { definitions: Record<string, Json> }).definitions;
  const kept: Record<string, Json> = {};
  const visit = (name: string) => {
    const definition = all[name];
    if (!definition || kept[name]) return;
    kept[name] = withoutTexts(definition) as Json;
    for (const [, next] of JSON.stringify(definition).matchAll(/"#\/definitions\/([^"]+)"/g)) {
      if (next !== undefined && next !== 'ResourceList') visit(next);
    }
  };
  for (const type of TYPES) visit(type);
  // A resource within a resource is looked at by itself, by its type.
  kept.ResourceList = { type: 'object', required: ['resourceType'] };
  return { definitions: Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => key !== 'description' || typeof field !== 'string')
      .map(([key, field]) => [key, withoutTexts(field)]),
  );
}

interface Element {
  path: string;
  min: number;
  max: string;
  binding?: { strength: string; valueSet?: string };
  type?: { code: string }[];
  contentReference?: string;
}

/** The codes of a value set that lists them, or null when it takes in a code system nobody can list here. */
function codesOf(url: string): string[] | null {
  const name = url.replace(/\|.*/, '').replace(/.*\/ValueSet\//, '');
  const path = `ValueSet-${name}.json`;
  if (!existsSync(join(folder, path))) return null;
  const { compose } = read(path) as {
    compose?: { include: { system?: string; concept?: { code: string }[]; valueSet?: string[] }[] };
  };
  const codes = (compose?.include ?? []).map(({ system, concept, valueSet }) => {
    if (concept) return concept.map(({ code }) => code);
    if (valueSet) return null;
    return system === undefined ? null : codesOfSystem(system);
  });
  return codes.some(list => list === null) ? null : codes.flatMap(list => list ?? []);
}

function codesOfSystem(system: string): string[] | null {
  const path = `CodeSystem-${system.replace(/.*\//, '')}.json`;
  if (!existsSync(join(folder, path))) return null;
  const { content, concept } = read(path) as { content: string; concept?: Concept[] };
  return content === 'complete' && concept ? concept.flatMap(flatten) : null;
}

interface Concept {
  code: string;
  concept?: Concept[];
}

function flatten({ code, concept = [] }: Concept): string[] {
  return [code, ...concept.flatMap(flatten)];
}

const schema = cutSchema();
const rules = {
  codes: {} as Record<string, string[]>,
  choices: {} as Record<string, string[]>,
  required: [] as string[],
  /** Elements that are made like another one, and those that have a type of their own. */
  same: {} as Record<string, string>,
  types: {} as Record<string, string>,
};
const definitions = [...TYPES, ...Object.keys(schema.definitions)].filter(
  (name, index, all) =>
    all.indexOf(name) === index && existsSync(join(folder, `StructureDefinition-${name}.json`)),
);
for (const name of definitions) {
  const { snapshot, kind } = read(`StructureDefinition-${name}.json`) as unknown as {
    snapshot: { element: Element[] };
    kind: string;
  };
  if (kind === 'primitive-type') continue;
  for (const { path, min, binding, type = [], contentReference } of snapshot.element) {
    if (path === name) continue;
    if (contentReference !== undefined) rules.same[path] = contentReference.replace(/.*#/, '');
    const [only] = type;
    if (
      type.length === 1 &&
      only &&
      schema.definitions[only.code]?.properties &&
      !/^(Element|BackboneElement)$/.test(only.code)
    )
      rules.types[path] = only.code;
    if (path.endsWith('[x]')) {
      const stem = path.slice(0, -3);
      rules.choices[stem] = type.map(({ code }) => `${code.charAt(0).toUpperCase()}${code.slice(1)}`);
      if (min > 0) rules.required.push(path);
      continue;
    }
    if (min > 0) rules.required.push(path);
    if (binding?.strength !== 'required' || binding.valueSet === undefined) continue;
    const codes = type.some(({ code }) => code === 'code') ? codesOf(binding.valueSet) : null;
    if (codes) rules.codes[path] = codes;
  }
}

const target = new URL('../test/fixtures/fhir/', import.meta.url);
for (const [name, value] of Object.entries({ 'r5-schema.json': schema, 'r5-rules.json': rules })) {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(new URL(name, target), text);
  console.log(`${createHash('sha256').update(text).digest('hex')}  ${name}  ${text.length} bytes`);
}
