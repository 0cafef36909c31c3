// A list of products as an application with Relay writes it: a query of a route, a list that grows by pages, a part that is asked anew
// by its id, and a part of a part. Compiled by relay-compiler, never run.

declare function graphql(parts: TemplateStringsArray): unknown;

export const route = graphql`
  query CatalogueQuery($count: Int!, $cursor: String, $where: ProductFilterInput, $asOf: LocalDate) {
    ...Catalogue_products @arguments(count: $count, cursor: $cursor, where: $where, asOf: $asOf)
  }
`;

export const list = graphql`
  fragment Catalogue_products on Query
  @refetchable(queryName: "CataloguePaginationQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 20 }
    cursor: { type: "String" }
    where: { type: "ProductFilterInput" }
    asOf: { type: "LocalDate" }
  ) {
    products(first: $count, after: $cursor, where: $where, asOf: $asOf, order: [{ name: ASC }])
    @connection(key: "Catalogue_products", filters: ["where", "asOf"]) {
      totalCount
      edges {
        node {
          ...Catalogue_product
        }
      }
    }
  }
`;

export const row = graphql`
  fragment Catalogue_product on Product @refetchable(queryName: "CatalogueProductRefetchQuery") {
    code
    name
    stars
    certified
    certificate {
      status
      validFrom
    }
    ...Catalogue_maker
  }
`;

export const maker = graphql`
  fragment Catalogue_maker on Product {
    producer {
      id
      name
      kind
    }
    province {
      code
      name
    }
  }
`;
