// Runs the audits of GraphQL over HTTP against a server: one line of JSON for each, in their order.
import { serverAudits } from 'graphql-http';

for (const { id, name, fn } of serverAudits({ url: process.argv[2] })) {
  const { status, reason } = await fn();
  console.log(JSON.stringify({ id, name, status, reason: reason ?? null }));
}
