/** Characters that could end an attribute's value or begin something else, as HTML writes them. */
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** HTML that puts the page at an address into another page. Address and title stay inside their attributes, whatever they hold. */
export function iframeCode(address: string, title: string): string {
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}

function escapeAttribute(value: string): string {
  return value.replace(/[&"<>]/gu, (character) => REFERENCES[character] ?? character);
}
