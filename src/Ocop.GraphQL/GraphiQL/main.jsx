import './workers.js';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { fetchGraphQL } from './fetcher.js';
import { defaultQuery } from './defaultQuery.js';

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={fetchGraphQL} defaultQuery={defaultQuery} schemaDescription inputValueDeprecation />,
);
