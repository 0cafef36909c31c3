// What a newcomer sees first: the first five of the real products that hold four or five stars today.
export const defaultQuery = `# Ctrl-Enter runs this; Ctrl-Space offers
# what can be asked here. The book on the
# left holds the whole schema.
{
  products(
    first: 5
    where: { stars: { gte: 4 } }
    order: [{ name: ASC }]
  ) {
    totalCount
    nodes {
      name
      stars
      code
      producer {
        name
      }
      province {
        name
      }
    }
  }
}
`;
