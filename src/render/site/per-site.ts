/**
 * What all pages of a site have in common, made once. In: a function of the catalogue and the tools. Out: the same function, which
 * works once for as long as it is asked about the same two: a page of an item is made a thousand times, its imprint once.
 */
import type { PublicCatalogue } from '../../compile/catalogue.ts';
import type { RenderTools } from '../tools.ts';

export function perSite<T>(
  make: (catalogue: PublicCatalogue, tools: RenderTools) => T,
): (catalogue: PublicCatalogue, tools: RenderTools) => T {
  const made = new WeakMap<RenderTools, { readonly catalogue: PublicCatalogue; readonly value: T }>();
  return (catalogue, tools) => {
    const known = made.get(tools);
    if (known?.catalogue === catalogue) return known.value;
    const value = make(catalogue, tools);
    made.set(tools, { catalogue, value });
    return value;
  };
}
