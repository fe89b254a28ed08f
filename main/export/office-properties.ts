import { FORM_PROPERTIES, type FormHead } from '../../shared/comments/form.ts';
import { COPY_PROPERTIES, type CopyHead } from '../../shared/exports/copy.ts';
import { escapeMarkup } from '../../shared/text/escape.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

export const CUSTOM_PROPERTIES = {
  path: 'docProps/custom.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  relation: `${OFFICE}/relationships/custom-properties`,
};

/** Properties of one's own that say which form a file is. */
export function formProperties(head: FormHead): string {
  return customXml([
    [FORM_PROPERTIES.kind, head.kind],
    [FORM_PROPERTIES.packetId, head.packetId],
    [FORM_PROPERTIES.baseHash, head.baseHash],
  ]);
}

/** The same that say of which text a file is a copy. */
export function copyProperties(head: CopyHead): string {
  const names = Object.entries(COPY_PROPERTIES) as [keyof CopyHead, string][];
  return customXml(
    names.map(([key, name]): [string, string] => [name, head[key]]).filter(([, value]) => value !== ''),
  );
}

/** Properties that Office keeps when it saves the file. */
function customXml(entries: readonly (readonly [name: string, value: string])[]): string {
  // The one format id there is for properties of one's own; they are counted from 2.
  const property = ([name, value]: readonly [string, string], index: number) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeMarkup(value)}</vt:lpwstr></property>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${entries.map(property).join('')}</Properties>`
  );
}
