import '../require-node.js';

// Loaded only now: too old a Node would crash on the database library before it could say a word.
const { runCli } = await import('./run.ts');

process.exitCode = await runCli(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  err: text => process.stderr.write(`${text}\n`),
  env: process.env,
});
