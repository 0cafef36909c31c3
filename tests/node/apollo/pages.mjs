// Apollo Client with its normalised cache as a catalogue's pages use it: walks a connection to its end, on one day and on another.
// Prints one line of JSON with what it holds afterwards.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const pageSize = 100;

const Catalogue = gql`
  query Catalogue($first: Int!, $after: String, $asOf: LocalDate) {
    products(first: $first, after: $after, asOf: $asOf) {
      totalCount
      edges { cursor node { id code name certified stars producer { id name } } }
      pageInfo { endCursor hasNextPage }
    }
  }`;

const OneProduct = gql`query OneProduct($id: ID!) { node(id: $id) { id ... on Product { code name certified } } }`;

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] }),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Product', 'Producer', 'Certificate'] },
    typePolicies: {
      Query: {
        fields: {
          products: relayStylePagination(['search', 'where', 'order', 'asOf']),
          node: { read: (known, { args, toReference }) => known ?? toReference({ __typename: 'Product', id: args.id }) },
        },
      },
    },
  }),
});

/** Asks page after page, each merged by the cache into the list before it. */
async function walk(variables) {
  const asked = { query: Catalogue, variables: { first: pageSize, ...variables } };
  let { data } = await client.query(asked);
  const pages = client.watchQuery(asked);
  const watched = pages.subscribe({});
  let count = 1;
  for (; data.products.pageInfo.hasNextPage; count++) {
    ({ data } = await pages.fetchMore({ variables: { after: data.products.pageInfo.endCursor } }));
  }
  watched.unsubscribe();
  return count;
}

/** What the cache alone answers for a whole list. */
const held = (variables) => client.readQuery({ query: Catalogue, variables: { first: pageSize, ...variables } }).products;

/** The order of the server itself, in pages of another size and without any client. */
async function codesOfServer(after, codes = []) {
  const response = await fetch(process.argv[2], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($after: String) { products(first: 37, after: $after) { nodes { code } pageInfo { endCursor hasNextPage } } }',
      variables: { after },
    }),
  });
  const { nodes, pageInfo } = (await response.json()).data.products;
  codes.push(...nodes.map((node) => node.code));
  return pageInfo.hasNextPage ? codesOfServer(pageInfo.endCursor, codes) : codes;
}

const entitiesOf = (type) => Object.keys(client.cache.extract()).filter((key) => key.startsWith(`${type}:`));
const asOf = process.argv[3];

const pages = await walk({});
const today = held({});
const entities = { products: entitiesOf('Product').length, producers: entitiesOf('Producer').length };
const pagesAsOf = await walk({ asOf });
const then = held({ asOf });
const first = today.edges[0].node;
const fromCache = await client.query({ query: OneProduct, variables: { id: first.id }, fetchPolicy: 'cache-only' });

console.log(JSON.stringify({
  pages,
  pagesAsOf,
  totalCount: today.totalCount,
  codes: today.edges.map((edge) => edge.node.code),
  codesAsOf: then.edges.map((edge) => edge.node.code),
  codesOfServer: await codesOfServer(null),
  producers: new Set(today.edges.map((edge) => edge.node.producer?.id).filter(Boolean)).size,
  entities,
  entitiesInTheEnd: { products: entitiesOf('Product').length },
  sharedIds: today.edges.filter((edge) => then.edges.some((other) => other.node.id === edge.node.id)).length,
  certified: today.edges.filter((edge) => edge.node.certified).length,
  certifiedAsOf: then.edges.filter((edge) => edge.node.certified).length,
  certifiedAfterwards: held({}).edges.filter((edge) => edge.node.certified).length,
  nodeFromCache: fromCache.data.node.code === first.code,
  lists: Object.keys(client.cache.extract().ROOT_QUERY).filter((key) => key.startsWith('products')),
}));
client.stop();
