/** Runs a command and ends it with its parent, however that one ends: the parent's end closes this process's standard input. */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.stdout.write(`pid ${child.pid ?? 0}\n`);
// SIGINT reaches the whole group; the child ends by itself and this process with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
process.stdin.on('end', () => child.kill('SIGKILL')).resume();
child.once('error', () => process.exit(127));
child.once('exit', (code) => process.exit(code ?? 1));
