import type { HostileFault, ImportFault } from '../../import-faults.ts';

/** Why a file from outside is not read; these complete a sentence. */
export const imports = {
  fault: {
    empty: 'het bestand is leeg',
    'too-large': 'het bevat meer rijen of cellen dan Leidraad aankan',
    'not-text': 'het is geen tekstbestand en geen werkblad',
    'quote-open': 'een aanhalingsteken wordt nergens gesloten',
    'not-zip': 'het is geen geldig Office-bestand',
    'old-office':
      'het is met een wachtwoord beveiligd of in een oud Office-formaat bewaard; sla het zonder wachtwoord op als .xlsx of .docx',
    opendocument: 'het is een OpenDocument-bestand; sla het op als .xlsx of .docx',
    'not-xlsx': 'het is een Office-bestand, maar geen Excel-werkmap',
    'not-word': 'het is geen Word-bestand',
    truncated: 'het is afgekapt of beschadigd',
    checksum: 'een onderdeel is beschadigd (de controlesom klopt niet)',
    encrypted: 'het is met een wachtwoord beveiligd',
    zip64: 'het is gemaakt voor bestanden van meer dan 4 GB',
    method: 'het is op een onbekende manier gecomprimeerd',
    'no-analyses': 'er staan geen analyses in',
    'xml-broken': 'de inhoud is beschadigd (ongeldige XML)',
    entries: 'het bestaat uit te veel onderdelen',
    'entry-size': 'een onderdeel is uitgepakt te groot',
    'total-size': 'het is uitgepakt te groot',
    ratio: 'het is verdacht sterk gecomprimeerd',
    'size-lie': 'een onderdeel heeft een andere grootte dan het zegt',
    duplicate: 'een onderdeel komt twee keer voor',
    path: 'een onderdeel wijst naar een plaats buiten het bestand',
    overlap: 'onderdelen overlappen elkaar',
    doctype: 'de XML bevat een documenttypedeclaratie',
    depth: 'de XML is te diep genest',
  } satisfies Record<ImportFault | HostileFault, string>,
} as const;
