import '../require-node.js';

// Loaded only now: too old a Node would crash on the database library before it could say a word.
const { runCli } = await import('./run.ts');

// Who reads may stop reading (`| head`). What the command does with the project goes on; only its words are lost.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await runCli(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  err: text => process.stderr.write(`${text}\n`),
  env: process.env,
});
