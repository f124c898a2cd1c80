import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title?: ComponentChildren;
  /** `warn` for what went wrong or needs attention. */
  tone?: 'calm' | 'warn';
  /** Whether it is read aloud when it appears. */
  live?: boolean;
  children?: ComponentChildren;
}

/** A short message with an optional title and actions. */
export function Notice({ title, tone = 'calm', live = false, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={live ? 'status' : undefined}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
