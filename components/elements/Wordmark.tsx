/** The sign of Confounder: lines of text, one of them with a footnote. Decoration only; the name stands beside it. */
export function Wordmark({ size = 28 }: { /** Edge in CSS pixels. */ size?: number }) {
  return (
    <svg width={size} height={size} style={{ flex: 'none' }} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#1f3a5f" />
      <path d="M26 50h76M26 74h50" stroke="#fff" stroke-width="10" stroke-linecap="round" />
      <path d="M26 96h40" stroke="#f2b134" stroke-width="8" stroke-linecap="round" stroke-dasharray="2 14" />
      <circle cx="98" cy="88" r="13" fill="none" stroke="#f2b134" stroke-width="8" />
    </svg>
  );
}
