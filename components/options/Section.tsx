import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../elements/keep-focus';

interface SectionBoxProps {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One titled part of the options. */
export function Section({ id, title, lead, children }: SectionBoxProps) {
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  return (
    <section ref={section} id={id} class="panel stack" aria-labelledby={`${id}-title`}>
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
