import { runDay } from './day.ts';

/** `node test/long/run.ts SHARE SEED`: the scripted day alone. Fails when anything went wrong. */
const [share, seed] = process.argv.slice(2).map(Number);
if (share === undefined || seed === undefined) throw new Error('say which share of a day, and the seed');
console.log(`a day, share ${share}, seed ${seed}`);
const faults = await runDay(share, seed);
for (const fault of faults) console.error(`FAULT: ${fault}`);
console.log(faults.length === 0 ? 'nothing went wrong' : `${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
