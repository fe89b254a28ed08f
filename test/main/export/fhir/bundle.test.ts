import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openProjectFile } from '../../../../db/project-file.ts';
import { readFhirSource } from '../../../../main/commands/read-fhir-source.ts';
import { buildSample } from '../../../../main/commands/sample/build-sample.ts';
import { fhirBundle } from '../../../../main/export/fhir/bundle.ts';
import { readXml } from '../../../../main/import/xml/read-xml.ts';
import { type FhirResource, fhirFaults, referencesIn } from '../../../helpers/fhir.ts';

interface Entry {
  fullUrl: string;
  resource: FhirResource & { id: string };
}

describe('the FHIR R5 Bundle of the sample', () => {
  const bundles: { bundle: FhirResource; again: FhirResource; frozen: FhirResource } = {
    bundle: { resourceType: '' },
    again: { resourceType: '' },
    frozen: { resourceType: '' },
  };
  let entries: Entry[] = [];
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leidraad-'));
    const path = join(folder, 'v.leidraad');
    buildSample(path, 'Test');
    const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null, readOnly: true });
    const make = (version: string | null) => file.read(db => fhirBundle(readFhirSource(db, version)));
    bundles.bundle = make(null);
    bundles.again = make(null);
    bundles.frozen = make('Concept 1');
    entries = bundles.bundle.entry as Entry[];
    file.close();
    rmSync(folder, { recursive: true });
  }, 60_000);
  const of = (type: string) => entries.filter(({ resource }) => resource.resourceType === type);

  it('follows the schema, the required codes, elements and choices, also of a version', () => {
    for (const bundle of [bundles.bundle, bundles.frozen]) {
      expect(fhirFaults(bundle)).toEqual([]);
      for (const { resource } of bundle.entry as Entry[])
        expect(fhirFaults(resource), resource.id).toEqual([]);
    }
  });

  it('leads every reference to a resource in it, and knows each by one id', () => {
    for (const bundle of [bundles.bundle, bundles.frozen]) {
      const known = (bundle.entry as Entry[]).map(({ fullUrl }) => fullUrl);
      expect(new Set(known).size).toBe(known.length);
      const references = referencesIn(bundle);
      expect(references.length).toBeGreaterThan(50);
      for (const { place, reference } of references) expect(known, place).toContain(reference);
      for (const { fullUrl, resource } of bundle.entry as Entry[]) {
        expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
        expect(resource.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      }
    }
  });

  it('says the same twice', () => {
    expect(JSON.stringify(bundles.again)).toBe(JSON.stringify(bundles.bundle));
  });

  it('holds the guideline, its recommendations with why, its evidence and its sources', () => {
    expect(entries[0]?.resource).toMatchObject({
      resourceType: 'Composition',
      language: 'nl',
      status: 'partial',
    });
    const plans = of('PlanDefinition');
    expect(plans.length).toBeGreaterThan(2);
    const strong = plans.find(({ resource }) =>
      JSON.stringify(resource.extension ?? '').includes('"strong"'),
    );
    expect(strong?.resource).toMatchObject({
      subjectReference: { reference: expect.stringMatching(/^urn:uuid:/) },
      action: [{ condition: expect.any(Array) }],
    });
    expect(of('ArtifactAssessment').map(({ resource }) => resource.artifactReference)).toContainEqual({
      reference: strong?.fullUrl,
      display: strong?.resource.title,
    });
    expect(of('Evidence').some(({ resource }) => JSON.stringify(resource).includes('C53324'))).toBe(true);
    for (const type of [
      'EvidenceVariable',
      'Group',
      'Citation',
      'Organization',
      'Practitioner',
      'PractitionerRole',
    ])
      expect(of(type).length, type).toBeGreaterThan(0);
    // Names and roles are printed in the guideline; addresses are not for the world.
    expect(JSON.stringify(bundles.bundle)).not.toMatch(/@[a-z-]+\.[a-z]/);
  });

  it('has narratives any XML reader takes', () => {
    const divs = [...JSON.stringify(bundles.bundle).matchAll(/"div":("(?:[^"\\]|\\.)*")/g)];
    expect(divs.length).toBeGreaterThan(10);
    for (const [, text] of divs) {
      const names = new Set<string>();
      readXml(new TextEncoder().encode(JSON.parse(text ?? '')), 'div', {
        open: element => names.add(element.local),
      });
      expect(names).not.toContain('script');
    }
  });
});

describe('the check of FHIR', () => {
  const plan = { resourceType: 'PlanDefinition', id: 'x', status: 'draft' };
  it.each([
    ['an unknown element', { ...plan, colour: 'red' }],
    ['a code that is none', { ...plan, status: 'bogus' }],
    ['two of one choice', { ...plan, subjectCanonical: 'a', subjectReference: { reference: 'b' } }],
    ['a required element left out', { resourceType: 'PlanDefinition', id: 'x' }],
    ['a code deep inside', { ...plan, action: [{ action: [{ condition: [{ kind: 'never' }] }] }] }],
    ['a number for text', { ...plan, title: 3 }],
  ])('finds %s', (_name, resource) => {
    expect(fhirFaults(plan)).toEqual([]);
    expect(fhirFaults(resource)).not.toEqual([]);
  });

  it('rests on the files it says it rests on', () => {
    const folder = new URL('../../../fixtures/fhir/', import.meta.url);
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const name of ['r5-schema.json', 'r5-rules.json']) {
      const hash = createHash('sha256')
        .update(readFileSync(new URL(name, folder)))
        .digest('hex');
      expect(readme).toContain(`${hash}  ${name}`);
    }
  });
});
