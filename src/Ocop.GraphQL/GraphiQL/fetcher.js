// Asks the server that served the page, at the page's own address, so that a path prefix of a proxy is kept.
const mediaType = 'application/graphql-response+json';

export async function fetchGraphQL(parameters, { headers } = {}) {
  const response = await fetch(location.pathname, {
    method: 'POST',
    headers: { ...headers, accept: `${mediaType}, application/json;q=0.9`, 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const text = await response.text();
  if (/^application\/(graphql-response\+)?json\b/.test(response.headers.get('content-type') ?? '')) return JSON.parse(text);
  // Anything else comes from a proxy or from a server that is shutting down: show it as it is.
  throw new Error(`${response.status} ${response.statusText}: ${text}`.trim());
}
