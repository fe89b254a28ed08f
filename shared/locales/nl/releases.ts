/** Releases: the names of what is in one, and what checking one finds. */
export const releases = {
  folder: { public: 'openbaar', internal: 'intern' },
  file: { guideline: 'richtlijn', included: 'geincludeerde-studies', project: 'project' },
  sound: '{{path}} is ongewijzigd: {{count}} bestanden van “{{title}}”, {{version}}.',
  fault: {
    missing: '{{path}} ontbreekt in de uitgave.',
    unlisted: '{{path}} hoort niet bij de uitgave: het staat niet in het manifest.',
    changed: '{{path}} is gewijzigd: de hash is {{found}} en hoort {{expected}} te zijn.',
  },
} as const;
