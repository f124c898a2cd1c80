/** Something to time. */
export interface Task {
  name: string;
  /** How much one run works through, in bytes of UTF-8. */
  bytes: number;
  run(): unknown;
}

/** How fast a task ran. */
export interface Timing {
  name: string;
  bytes: number;
  /** Megabytes (10^6 bytes) a second, in the fastest round. */
  megabytesPerSecond: number;
  /** Nanoseconds for each byte, in the fastest round. */
  nanosecondsPerByte: number;
  rounds: number;
}

/** How long to measure. */
export interface Patience {
  rounds: number;
  /** A short task is repeated within a round until it has taken this long. */
  millisecondsPerRound: number;
}

/** Enough for steady figures on a busy machine. */
export const PATIENCE: Patience = { rounds: 5, millisecondsPerRound: 120 };

/** Results go here, so that no engine can leave the work out. */
let kept: unknown;

/**
 * Processor time in milliseconds, of all threads of this process (the garbage collector's too): what else the machine
 * does is not counted, which on a shared one can be most of what a clock on the wall would show.
 */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** The least that the system can tell, in milliseconds. */
const LEAST = 0.001;

function millisecondsOf(task: Task, atLeast: number): number {
  const started = process.cpuUsage();
  let runs = 0;
  let taken = 0;
  do {
    kept = task.run();
    runs++;
    taken = Math.max(LEAST, processorTime(started));
  } while (taken < atLeast);
  return taken / runs;
}

/** A task that takes longer than this many milliseconds runs once only: it is slow enough for one run to tell. */
const LONG = 1500;

/**
 * Times tasks side by side: each round runs every task once, so that what slows the machine for a while slows them all,
 * and the fastest round counts. The first round warms up and is not counted, but for tasks that take very long.
 */
export function race(tasks: Task[], { rounds, millisecondsPerRound }: Patience = PATIENCE): Timing[] {
  const best = tasks.map((task) => {
    const milliseconds = millisecondsOf(task, 0);
    return milliseconds > LONG ? milliseconds : Number.POSITIVE_INFINITY;
  });
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const fastest = best[index] ?? 0;
      if (fastest > LONG && fastest < Number.POSITIVE_INFINITY) continue;
      best[index] = Math.min(fastest, millisecondsOf(task, millisecondsPerRound));
    }
  }
  return tasks.map(({ name, bytes }, index) => {
    const milliseconds = best[index] ?? 0;
    return {
      name,
      bytes,
      megabytesPerSecond: bytes / milliseconds / 1000,
      nanosecondsPerByte: (milliseconds * 1e6) / bytes,
      rounds,
    };
  });
}

/** What the last task that was timed returned. */
export function lastResult(): unknown {
  return kept;
}
