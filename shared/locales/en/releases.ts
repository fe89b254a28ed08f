/** Releases: the names of what is in one, and what checking one finds. */
export const releases = {
  folder: { public: 'public', internal: 'internal' },
  file: { guideline: 'guideline', included: 'included-studies', project: 'project' },
  sound: '{{path}} is unchanged: {{count}} files of “{{title}}”, {{version}}.',
  fault: {
    missing: '{{path}} is missing from the release.',
    unlisted: '{{path}} is no part of the release: the manifest does not list it.',
    changed: '{{path}} was changed: its hash is {{found}} and should be {{expected}}.',
  },
} as const;
