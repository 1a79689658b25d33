/** What is being done with a report, on stderr: a bar on a terminal, lines elsewhere. */

const WORDS: Readonly<Record<string, string>> = {
  sending: 'sending',
  queued: 'waiting its turn',
  read: 'reading',
  parse: 'parsing the text',
  segment: 'finding sections and sentences',
  extract: 'finding figures, names and citations',
  resolve: 'linking claims, entities and sources',
  assemble: 'putting the graph together',
  measure: 'measuring the graph',
  store: 'storing',
};
/** Lines no closer than this; quick work says nothing. */
const LINE_PAUSE_MS = 1_000;

export interface Shown {
  /** @param progress – 0–1 within the stage, where it is known. */
  stage(stage: string, progress?: number): void;
  end(): void;
}

export async function shown(name: string): Promise<Shown> {
  return process.stderr.isTTY ? bar(name) : lines(name);
}

async function bar(name: string): Promise<Shown> {
  const { default: progress } = await import('cli-progress');
  const stages = Object.keys(WORDS);
  const drawn = new progress.SingleBar({
    format: `${name} [{bar}] {doing}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  });
  drawn.start(stages.length, 0, { doing: '' });
  return {
    stage: (stage, part = 0) => drawn.update(Math.max(0, stages.indexOf(stage)) + part, { doing: WORDS[stage] ?? stage }),
    end: () => drawn.stop(),
  };
}

function lines(name: string): Shown {
  let last = Date.now();
  let said = '';
  return {
    stage: (stage) => {
      const now = Date.now();
      if (stage === said || now - last < LINE_PAUSE_MS) return;
      last = now;
      said = stage;
      process.stderr.write(`${name}: ${WORDS[stage] ?? stage} …\n`);
    },
    end: () => undefined,
  };
}
