import type * as z from 'zod';
import type { TemplateFault, TemplateFaultKind } from '../../../shared/templates/report.ts';
import { TEMPLATE_FAULTS } from '../../../shared/templates/report.ts';
import { TEMPLATE_JSON, type Template, templateSchema } from '../../../shared/templates/template.ts';

/** More than the longest words of every field come to. */
const MAX_BYTES = 256 * 1024;

/** What a fault quotes of a value. */
const LONGEST_QUOTE = 60;

/** Reads a `template.json`; or says of each field what is wrong with it. */
export function readDefinition(
  bytes: Uint8Array | null,
): { template: Template } | { faults: TemplateFault[] } {
  const whole = { file: TEMPLATE_JSON, field: '' };
  if (bytes === null) return { faults: [{ ...whole, kind: 'no-template', value: '' }] };
  if (bytes.length > MAX_BYTES) return { faults: [{ ...whole, kind: 'too-large', value: '' }] };
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { faults: [{ ...whole, kind: 'not-json', value: error instanceof Error ? error.message : '' }] };
  }
  const read = templateSchema.safeParse(raw);
  return read.success
    ? { template: read.data }
    : { faults: read.error.issues.flatMap(issue => faultsOf(issue, raw)) };
}

function faultsOf(issue: z.core.$ZodIssue, raw: unknown): TemplateFault[] {
  const file = TEMPLATE_JSON;
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({
      kind: 'unknown-field',
      file,
      field: fieldName([...issue.path, key]),
      value: '',
    }));
  const found = issue.path.reduce((value: unknown, key) => Object(value)[key], raw);
  const kind = found === undefined ? 'missing' : kindOf(issue);
  const value =
    issue.code === 'invalid_value'
      ? issue.values.join(', ')
      : issue.code === 'too_big'
        ? String(issue.maximum)
        : issue.code === 'invalid_type'
          ? issue.expected
          : quoted(found);
  return [{ kind, file, field, value }];
}

function kindOf(issue: z.core.$ZodIssue): TemplateFaultKind {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : 'too-long';
    case 'too_small':
      return 'empty';
    case 'invalid_format':
      return TEMPLATE_FAULTS.find(kind => kind === issue.message) ?? 'wrong-value';
    default:
      return 'wrong-value';
  }
}

/** `cover.lines[2]`, counted from 0 as in the file. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
