using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>The executor's test schema: every kind of type, and fields for every way to fail.</summary>
internal static class LibrarySchema
{
    public static Schema Instance { get; } = new SchemaBuilder("A library.")
        .Enum("Format", "How a book is made.", e => e.Value("PAPER", "Printed.").Value("DIGITAL", "A file."))
        .Interface("Work", "Something written.", work => work
            .Field("title", "String!", "Its title.")
            .Field("related", "[Work!]", "Works on the same matter."))
        .Object<Book>("Book", "A book.", ConfigureBook)
        .Object<Journal>("Journal", "One issue of a journal.", journal => journal
            .Implements("Work")
            .Field("title", "String!", "Its title.", j => FieldValue.Of(j.Title))
            .Field("related", "[Work!]", "Works on the same matter.", j => FieldValue.Objects(j.Related))
            .Field("issue", "Int!", "Its number.", j => FieldValue.Of((long)j.Issue)))
        .Union("Publication", "What can be lent.", "Book", "Journal")
        .Object<Author>("Author", "Who writes.", author => author
            .Field("name", "String!", "Their name.", a => FieldValue.Of(a.Name))
            .Field("books", "[Book!]!", "What they wrote.", new SlowResolver((batch, i) => FieldValue.Objects(batch.Parent<Author>(i).Books))))
        .Object<Counter>("Counter", "What mutations count.", counter => counter
            .Field("value", "Int!", "The count.", new SlowResolver((batch, i) => FieldValue.Of((long)batch.Parent<Counter>(i).Value))))
        .Object<Library>("Query", "Where to start.", ConfigureQuery)
        .Object<Library>("Mutation", "What can be changed.", ConfigureMutation)
        .Build();

    private static void ConfigureBook(ObjectBuilder<Book> book) => book
        .Implements("Work")
        .Field("title", "String!", "Its title.", f => f.Needs(1).Read(b => FieldValue.Of(b.Title)))
        .Field("related", "[Work!]", "Works on the same matter.", b => FieldValue.Objects(b.Related))
        .Field("author", "Author!", "Who wrote it.", new BatchResolver((batch, i) => FieldValue.Object(batch.Parent<Book>(i).Author)))
        .Field("perhapsAuthor", "Author", "Who wrote it, where that is known.", b => FieldValue.Object(b.Author))
        .Field("pages", "Int", "How many pages it has.", f => f.Needs(2).Read(b => b.Pages is { } pages ? FieldValue.Of(pages) : FieldValue.Null))
        .Field("price", "Float", "What it costs, exactly.", b => FieldValue.Of(b.Price))
        .Field("tags", "[String!]", "What it is about.", b => FieldValue.Strings(b.Tags))
        .Field("strictTags", "[String!]!", "The same, never null.", b => FieldValue.Strings(b.Tags))
        .Field("format", "Format", "How it is made.", b => FieldValue.Of(b.Format))
        .Field("rating", "Float", "What readers think.", b => b.Rating is { } rating ? FieldValue.Of(rating) : FieldValue.Null)
        .Field("strictRating", "Float!", "The same, never null.", b => b.Rating is { } rating ? FieldValue.Of(rating) : FieldValue.Null);

    private static void ConfigureQuery(ObjectBuilder<Library> query) => query
        .Field("hello", "String!", "A greeting.", f => f
            .Argument("name", "String", "Who is greeted.", "\"world\"")
            .ResolvedBy(new BatchResolver((batch, _) => FieldValue.Of($"Hello, {batch.Arguments.Get<string>("name")}!"))))
        .Field("books", "[Book!]!", "All books.", l => FieldValue.Objects(l.Books))
        .Field("someBooks", "[Book]", "The first books.", f => f
            .Argument("first", "Int!", "How many.", "2")
            .ResolvedBy(new BatchResolver((batch, i) =>
                FieldValue.Objects([.. batch.Parent<Library>(i).Books.Take(batch.Arguments.Get<int>("first"))]))))
        .Field("book", "Book", "A book by its number.", f => f
            .Argument("number", "Int!", "Counted from 0.")
            .ResolvedBy(new SlowResolver((batch, i) => FieldValue.Object(batch.Parent<Library>(i).FindBook(batch.Arguments.Get<int>("number"))))))
        .Field("strictBook", "Book!", "A book by its number, never null.", f => f
            .Argument("number", "Int!", "Counted from 0.")
            .ResolvedBy(new BatchResolver((batch, i) => FieldValue.Object(batch.Parent<Library>(i).FindBook(batch.Arguments.Get<int>("number"))))))
        .Field("prepared", "Book", "The first book, loaded by what is needed.", new PreparedResolver())
        .Field("works", "[Work]!", "Books and journals.", l => FieldValue.Objects(l.Works))
        .Field("publications", "[Publication]", "The same.", l => FieldValue.Objects(l.Works))
        .Field("special", "Work", "A work of a derived class.", _ => FieldValue.Object(new SpecialJournal("Derived")))
        .Field("shelves", "[[Book]!]", "Books on shelves.", l => FieldValue.List([Shelf(l.Books[0], null), Shelf(), Shelf(l.Books[1])]))
        .Field("strictShelves", "[[Book!]!]", "The same, without gaps.", l => FieldValue.List([Shelf(l.Books[0], null), Shelf(), Shelf(l.Books[1])]))
        .Field("brokenShelves", "[[Book!]]", "The same, where a gap costs its shelf.", l => FieldValue.List([Shelf(l.Books[0], null), Shelf(), Shelf(l.Books[1])]))
        .Field("utf8", "String", "Text kept as bytes.", _ => FieldValue.Utf8("Lạc \"rang\"\n"u8.ToArray()))
        .Field("throws", "String", "Fails.", new FailingResolver(_ => new InvalidOperationException("the password is 123"), atOnce: true))
        .Field("throwsLater", "String", "Fails after a while.", new FailingResolver(_ => new InvalidOperationException("secret"), atOnce: false))
        .Field("throwsStrict", "String!", "Fails where null is no value.", new FailingResolver(_ => new InvalidOperationException("secret"), atOnce: true))
        .Field("timesOut", "String", "Cancels itself.", new FailingResolver(_ => new OperationCanceledException("a time-out of its own"), atOnce: false))
        .Field("cancels", "String", "Notices that nobody waits.", new FailingResolver(r => new OperationCanceledException(r.Cancellation), atOnce: false))
        .Field("refuses", "String", "Refuses.", _ => FieldValue.Error(GraphQLError.ForField("NOT_TODAY", "Come back tomorrow.", ("days", 1))))
        .Field("notAList", "[String]", "Answers no list.", _ => FieldValue.Of("one"))
        .Field("notAnObject", "Book", "Answers no object.", _ => FieldValue.Of(1L))
        .Field("notALeaf", "String", "Answers a list.", _ => FieldValue.List([]))
        .Field("partlyRefused", "[Int!]", "A list with errors inside.", _ => FieldValue.List(
            [FieldValue.Of(1L), FieldValue.Error(GraphQLError.ForField("NO_TWO", "There is no two.")), FieldValue.Of(3L)]));

    private static void ConfigureMutation(ObjectBuilder<Library> mutation) => mutation
        .Field("add", "Counter!", "Adds to the counter.", f => f
            .Argument("amount", "Int!", "How much.")
            .ResolvedBy(new SlowResolver((batch, i) => Add(batch.Parent<Library>(i), batch.Arguments.Get<int>("amount")))))
        .Field("fail", "Counter", "Changes nothing.", new FailingResolver(_ => new InvalidOperationException("secret"), atOnce: false));

    private static FieldValue Add(Library library, int amount)
    {
        library.Counter += amount;
        library.Notes.Add($"add {amount}");
        return FieldValue.Object(new Counter(library));
    }

    private static FieldValue Shelf(params Book?[] books) => FieldValue.Objects(books);
}
