/**
 * Reads what a reader wrote as a site: `example.org`, `https://www.example.org/news?x`, ` Example.ORG `. Names in other
 * scripts become their ASCII form, as browsers compare them.
 * @returns the hostname without `www.`, or undefined when it is no site.
 */
export function siteFrom(text: string): string | undefined {
  const trimmed = text.trim();
  // Matches "https://example.org"; near miss: "example.org".
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  // Matches "example org"; near miss: "example.org".
  if (/\s/.test(trimmed) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // Match "www.example.org" and "example.org."; near misses: "www2.example.org" and "example.org".
  const site = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return site.includes('.') || site === 'localhost' ? site : undefined;
}
