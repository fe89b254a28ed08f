/**
 * Stops with a sentence when this Node is too old. better-sqlite3 crashes the process below 22.14, so this runs
 * before anything of it is loaded; it is plain JavaScript that Node 14 and up can read.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Leidraad heeft Node 22.18 of nieuwer nodig; dit is Node ${process.versions.node}. ` +
      'Gebruik "npm ci" en daarna "npm start": die brengen de juiste Node mee. ' +
      '(Leidraad needs Node 22.18 or newer; "npm ci" and "npm start" bring it along.)',
  );
  process.exit(1);
}
