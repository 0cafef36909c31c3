using System.Collections.Concurrent;
using NodaTime;
using Ocop.Storage.Opening;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Readers at work at the same time, which compare each page that they are answered with the first one.</summary>
internal sealed class ReplicaReaders
{
    /// <summary>How many there are.</summary>
    public const int Count = 4;

    // So many pages in a row that every reader meets whatever was done to the servers before.
    private const int Enough = 200;

    private readonly RegistryStore store;
    private readonly string expected;
    private readonly List<Task> readers;
    private int pages;
    private int refused;
    private volatile bool hasEnded;

    public ReplicaReaders(RegistryStore store)
    {
        this.store = store;
        expected = ReadPage();
        readers = [.. Enumerable.Range(0, Count).Select(_ => Task.Run(Read))];
    }

    /// <summary>The pages that were answered as they should be.</summary>
    public int Pages => pages;

    /// <summary>The reads that were refused in a sentence: the database cannot be reached.</summary>
    public int Refused => refused;

    /// <summary>What was answered otherwise, and failures that no reader should see.</summary>
    public ConcurrentBag<string> Wrong { get; } = [];

    /// <summary>Waits until some more pages were answered.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ReadOnAsync()
    {
        var before = pages;
        for (var i = 0; i < 600 && pages - before < Enough && Wrong.IsEmpty; i++)
            await Task.Delay(100);
        Assert.Empty(Wrong);
        Assert.InRange(pages - before, Enough, int.MaxValue);
        return pages - before;
    }

    /// <summary>Lets the readers end.</summary>
    public Task EndAsync()
    {
        hasEnded = true;
        return Task.WhenAll(readers);
    }

    private void Read()
    {
        while (!hasEnded && Wrong.IsEmpty)
        {
            try
            {
                Note(ReadPage());
            }
            catch (RegistryException exception) when (exception.Fault == RegistryFault.Unreachable)
            {
                Interlocked.Increment(ref refused);
            }
            catch (Exception exception)
            {
                Wrong.Add(exception.ToString());
            }
        }
    }

    private void Note(string page)
    {
        if (page == expected)
            Interlocked.Increment(ref pages);
        else
            Wrong.Add(page);
    }

    /// <summary>A page of twenty products, the number of all and the revision, from one snapshot.</summary>
    private string ReadPage()
    {
        using var snapshot = store.OpenSnapshot();
        var page = snapshot.Products.ReadPage(new ProductQuery(new LocalDate(2024, 6, 1)), ProductFields.Name, ProductOrder.ByCode, new PageRequest(20));
        return $"{string.Join(", ", page.Rows.Select(row => row.Name))}; of {snapshot.Count().Products} in revision {snapshot.Revision.Number}";
    }
}
