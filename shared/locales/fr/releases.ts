/** Releases: the names of what is in one, and what checking one finds. */
export const releases = {
  folder: { public: 'public', internal: 'interne' },
  file: { guideline: 'guide', included: 'etudes-incluses', project: 'projet' },
  sound: '{{path}} est inchangé : {{count}} fichiers de « {{title}} », {{version}}.',
  fault: {
    missing: '{{path}} manque dans la publication.',
    unlisted: '{{path}} ne fait pas partie de la publication : il ne figure pas au manifeste.',
    changed: '{{path}} a été modifié : l’empreinte est {{found}} et devrait être {{expected}}.',
  },
} as const;
