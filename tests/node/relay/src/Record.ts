// Any record by its global id, and a claim verified: interfaces, inline fragments, input objects of one field. Compiled, never run.

declare function graphql(parts: TemplateStringsArray): unknown;

export const record = graphql`
  query RecordQuery($id: ID!, $ids: [ID!]!) {
    node(id: $id) {
      __typename
      id
      ... on Product {
        code
        createdAt
      }
      ... on Producer {
        name
      }
    }
    nodes(ids: $ids) {
      id
    }
  }
`;

export const claim = graphql`
  query RecordVerifyQuery($claim: ClaimInput!) {
    verify(claim: $claim) {
      verdict
      reason
      match
      registeredStars
      candidates {
        id
        name
      }
    }
  }
`;
