/** The command `claimtrail`: its verbs, each loaded only when it is called. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, Option } from 'commander';
import { codeOf, ending, EXIT, EXIT_HELP } from './exit.ts';
import { STORES } from './stores.ts';
import type { CopyOptions } from './copy.ts';
import type { ExportOptions } from './export.ts';
import { EXPORT_FORMATS } from './export-formats.ts';

/** The package's folder: this file is built into build/cli. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (cause) => {
  if (codeOf(cause) === 'EPIPE') process.exit(process.exitCode ?? EXIT.done);
  throw cause;
});

const program = new Command('claimtrail')
  .description('Turns a report into a graph of its claims, figures, entities and references, and traces every figure back to its source.')
  .showHelpAfterError('(claimtrail --help says more)')
  .addHelpText('after', EXIT_HELP)
  .exitOverride();

program
  .command('extract')
  .description('print the graph of a report as Graph JSON')
  .argument('<file>', 'a report: Markdown, MDX, HTML, PDF, DOCX or plain text')
  .option('-o, --output <file>', 'write it there instead')
  .action(async (file: string, options: { output?: string }) => (await import('./extract.ts')).extract(file, options));

program
  .command('ingest')
  .description('store reports in the library; prints one id or address a line')
  .argument('<file...>', 'reports: Markdown, MDX, HTML, PDF, DOCX or plain text')
  .action(async (files: string[]) => (await import('./ingest.ts')).ingestFiles(files));

program
  .command('export')
  .description('print a stored graph, or write the library for neo4j-admin')
  .argument('[id]', 'a document of the library; none for neo4j-admin')
  .addOption(
    new Option('--format <format>', 'Graph JSON; its entities and relations as GraphML; the library as files for neo4j-admin')
      .choices(EXPORT_FORMATS)
      .default('json'),
  )
  .option('-o, --output <path>', 'write it there instead; a new folder for neo4j-admin')
  .action(async (id: string | undefined, options: ExportOptions) => (await import('./export.ts')).exportGraph(id, options));

program
  .command('copy')
  .description('take the library into the other store, and read it back from there')
  .addOption(new Option('--from <store>', 'where it is').choices(STORES).makeOptionMandatory())
  .addOption(new Option('--to <store>', 'where it is to be').choices(STORES).makeOptionMandatory())
  .action(async (options: CopyOptions) => (await import('./copy.ts')).copyLibrary(options));

program
  .command('verify')
  .description('re-prove every span, number and link of a Graph JSON, or of the library; ends with 1 where one does not hold')
  .argument('[file]', 'a Graph JSON; every document of the library where none is named')
  .action(async (file?: string) => {
    const { verifyFile, verifyLibrary } = await import('./verify.ts');
    return file === undefined ? verifyLibrary() : verifyFile(file);
  });

program
  .command('serve')
  .description('serve the library in the browser')
  .argument('[file...]', 'reports to ingest first: Markdown, MDX, HTML, PDF, DOCX or plain text')
  .option('--with-sample', 'give an empty library the sample report')
  .action(async (files: string[], options: { withSample?: boolean }) => (await import('./serve.ts')).serve(files, options, ROOT));

try {
  await program.parseAsync();
} catch (cause) {
  if (cause instanceof CommanderError) {
    process.exitCode = cause.exitCode === 0 ? EXIT.done : EXIT.usage;
  } else {
    const { line, exit } = ending(cause);
    process.stderr.write(`${line}\n`);
    process.exitCode = exit;
  }
}
