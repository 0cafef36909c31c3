// The data of the executor's test schema (Execution/Library.cs), with every kind of value that goes wrong.

const fail = () => {
  throw new Error('fails');
};

function createBooks() {
  const lan = { __typename: 'Author', name: 'Nguyễn Thị Lan' };
  const huong = { __typename: 'Author', name: 'Trần Hương' };
  const nameless = { __typename: 'Author', name: null };
  const books = [
    { title: 'Gạo Đức Lan', author: lan, pages: 120, price: 45.5, tags: ['gạo', '"thơm"'], format: 'PAPER', rating: 4.5 },
    { title: 'Trà shan tuyết', author: huong, pages: null, price: null, tags: null, format: null, rating: null },
    { title: null, author: lan, pages: 3_000_000_000, price: 0.1, tags: ['a', null], format: 'PAPYRUS', rating: NaN },
    { title: 'Without an author', author: null, pages: 0, price: 1, tags: [], format: 'DIGITAL', rating: -0.5 },
    { title: 'Of a nameless author', author: nameless, pages: 1, price: 2, tags: ['b'], format: 'PAPER', rating: 1e21 },
  ].map((book) => ({ __typename: 'Book', ...book, perhapsAuthor: book.author, strictTags: book.tags, strictRating: book.rating }));
  lan.books = [books[0], books[2]];
  huong.books = [books[1]];
  nameless.books = [];
  return books;
}

function createJournals() {
  return [['Tạp chí Nông thôn', 7], ['Second', 8]].map(([title, issue]) => ({ __typename: 'Journal', title, issue }));
}

function createWorks() {
  const books = createBooks();
  const journals = createJournals();
  books[0].related = [journals[0], books[1]];
  books[1].related = [journals[1], null];
  books[2].related = [books[0], {}];
  journals[0].related = [books[0]];
  return { books, works: [books[0], journals[0], books[1], null, journals[1]] };
}

function createMutations() {
  let count = 0;
  const counter = { get value() { return count; } };
  return {
    add: ({ amount }) => {
      count += amount;
      return counter;
    },
    fail,
  };
}

/** The fields of the root types. */
export function libraryRoots() {
  const { books, works } = createWorks();
  const shelves = [[books[0], null], [], [books[1]]];
  const book = ({ number }) => books[number] ?? null;
  return {
    hello: ({ name }) => `Hello, ${name ?? ''}!`,
    books,
    someBooks: ({ first }) => books.slice(0, first),
    book,
    strictBook: book,
    prepared: books[0],
    works,
    publications: works,
    special: { __typename: 'Journal', title: 'Derived', issue: 0 },
    shelves,
    strictShelves: shelves,
    brokenShelves: shelves,
    utf8: 'Lạc "rang"\n',
    throws: fail,
    throwsLater: async () => fail(),
    throwsStrict: fail,
    timesOut: fail,
    cancels: fail,
    refuses: fail,
    notAList: 'one',
    // graphql-js reads fields off any value, where this engine refuses what is no object.
    notAnObject: fail,
    notALeaf: [],
    partlyRefused: [1, new Error('no two'), 3],
    ...createMutations(),
  };
}
