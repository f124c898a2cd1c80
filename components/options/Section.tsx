import type { ComponentChildren } from 'preact';

interface SectionBoxProps {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One titled part of the options. */
export function Section({ id, title, lead, children }: SectionBoxProps) {
  return (
    <section id={id} class="panel stack" aria-labelledby={`${id}-title`}>
      <header class="stack head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {lead && <p class="quiet">{lead}</p>}
      </header>
      {children}
    </section>
  );
}
