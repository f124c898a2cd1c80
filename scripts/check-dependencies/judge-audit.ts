/** What a check for known vulnerabilities came to. */
export interface Audit {
  /** False when no registry gave an answer: then nothing is known. */
  readonly checked: boolean;
  /** What to print: one line for the whole, then one for each vulnerable package. */
  readonly lines: readonly string[];
}

interface Report {
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  metadata?: { dependencies?: { total?: number } };
  message?: string;
  error?: { summary?: string };
}

/** Reads what `npm audit --json` printed, which may be an error, or nothing. */
export function judgeAudit(output: string): Audit {
  let report: Report = {};
  try {
    report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Report;
  } catch {
    // Told below.
  }
  const { vulnerabilities, metadata } = report;
  if (!vulnerabilities || !metadata) {
    const why = report.message ?? report.error?.summary ?? output.trim().split('\n').at(-1) ?? '';
    return {
      checked: false,
      lines: [`Not checked, since the package registry gave no answer (${why.trim() || 'offline'}).`],
    };
  }
  const found = Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  const total = metadata.dependencies?.total ?? 0;
  return { checked: true, lines: [`${found.length} of ${total} packages have a known vulnerability.`, ...found] };
}
