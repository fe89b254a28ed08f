import '../main/require-node.js';

const { start } = await import('./start-app.ts');
process.exitCode = await start(process.argv.slice(2));
