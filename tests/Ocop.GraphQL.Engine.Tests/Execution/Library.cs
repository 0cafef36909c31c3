namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>What the executor's test schema answers: few objects, among them every kind that goes wrong.</summary>
internal sealed class Library
{
    public Library()
    {
        var lan = new Author("Nguyễn Thị Lan");
        var huong = new Author("Trần Hương");
        var nameless = new Author(null);
        Books =
        [
            new Book("Gạo Đức Lan") { Author = lan, Pages = 120, Price = 45.50m, Tags = ["gạo", "\"thơm\""], Format = "PAPER", Rating = 4.5 },
            new Book("Trà shan tuyết") { Author = huong, Pages = null, Price = null, Tags = null, Format = null, Rating = null },
            new Book(null) { Author = lan, Pages = 3_000_000_000, Price = 0.1m, Tags = ["a", null], Format = "PAPYRUS", Rating = double.NaN },
            new Book("Without an author") { Author = null, Pages = 0, Price = 1m, Tags = [], Format = "DIGITAL", Rating = -0.5 },
            new Book("Of a nameless author") { Author = nameless, Pages = 1, Price = 2.00m, Tags = ["b"], Format = "PAPER", Rating = 1e21 },
        ];
        Journals = [new Journal("Tạp chí Nông thôn", 7), new Journal("Second", 8)];
        Works = [Books[0], Journals[0], Books[1], null, Journals[1]];
        lan.Books = [Books[0], Books[2]];
        huong.Books = [Books[1]];
        nameless.Books = [];
        Books[0].Related = [Journals[0], Books[1]];
        Books[1].Related = [Journals[1], null];
        Books[2].Related = [Books[0], new Ghost()];
        Journals[0].Related = [Books[0]];
    }

    public IReadOnlyList<Book> Books { get; }

    public IReadOnlyList<Journal> Journals { get; }

    public IReadOnlyList<object?> Works { get; }

    /// <summary>What mutations and resolvers noted, in order.</summary>
    public List<string> Notes { get; } = [];

    public int Counter { get; set; }

    /// <summary>Called when a book is asked for.</summary>
    public Action OnBook { get; set; } = () => { };

    public Book? FindBook(int number)
    {
        OnBook();
        return Books.ElementAtOrDefault(number);
    }
}

internal class Work(string? title)
{
    public string? Title { get; } = title;

    public IReadOnlyList<object?>? Related { get; set; }
}

internal sealed class Book(string? title) : Work(title)
{
    public required Author? Author { get; init; }

    public required long? Pages { get; init; }

    public required decimal? Price { get; init; }

    public required IReadOnlyList<string?>? Tags { get; init; }

    public required string? Format { get; init; }

    public required double? Rating { get; init; }
}

internal class Journal(string title, int issue) : Work(title)
{
    public int Issue { get; } = issue;
}

/// <summary>A class derived from an object type's class stands for that type.</summary>
internal sealed class SpecialJournal(string title) : Journal(title, 0);

internal sealed class Author(string? name)
{
    public string? Name { get; } = name;

    public IReadOnlyList<Book> Books { get; set; } = [];
}

/// <summary>The counter as it is when it is read, not when it was answered: serial execution shows.</summary>
internal sealed class Counter(Library library)
{
    public int Value => library.Counter;
}

/// <summary>An object of no type of the schema.</summary>
internal sealed class Ghost;
