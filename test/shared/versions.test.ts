import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { suggestLabel, type VersionKind } from '../../shared/versions.ts';

it.each<[VersionKind, string, string[], string]>([
  ['concept', 'Concept', [], 'Concept 1'],
  ['concept', 'Concept', ['concept 1', 'Concept 3'], 'Concept 2'],
  ['final', 'Definitieve versie', ['Concept 1'], 'Definitieve versie'],
  ['final', 'Definitieve versie', ['Definitieve versie'], 'Definitieve versie 2'],
])('suggests a free label for a %s', (kind, word, taken, expected) => {
  expect(suggestLabel(kind, word, taken)).toBe(expected);
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    const value = { b: [1, { d: null, c: 'é' }], a: true, left: undefined };
    expect(canonicalJson(value)).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
    expect(JSON.parse(canonicalJson(value))).toEqual({ a: true, b: [1, { c: 'é', d: null }] });
  });

  it.each([new Map(), new Date(0), Number.NaN, undefined, () => 1])('refuses %s', value => {
    expect(() => canonicalJson({ value: [value] })).toThrow(TypeError);
  });
});
