/** Attributes and listeners of a new element. */
export interface ElementParts {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/**
 * Makes an element. Text becomes text, never markup: what a request holds cannot run here.
 *
 * @param children - Texts and elements.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  parts: ElementParts = {},
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (parts.class !== undefined) element.className = parts.class;
  for (const [key, value] of Object.entries(parts.attributes ?? {})) element.setAttribute(key, value);
  if (parts.onClick !== undefined) element.addEventListener("click", parts.onClick);
  element.append(...children);
  return element;
}

/**
 * Returns an element of the page.
 *
 * @throws `Error` if index.html has no such id.
 */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}.`);
  return element as T;
}
