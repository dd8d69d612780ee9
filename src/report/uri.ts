/** Paths as addresses. In: a path with slashes. Out: the same as a relative URI, whatever the names hold. */
export const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
