using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Withdrawals;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Reading the change log page by page, and from which places it can be read.</summary>
public abstract class ChangeLogSpecification(TestEngine engine)
{
    private static readonly Instant Later = FixedClock.Start + Duration.FromDays(30);

    [Fact]
    public void A_registry_that_was_never_written_to_has_no_change_and_no_place()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();

        Assert.Null(snapshot.Changes.FindEnd());
        Assert.Empty(snapshot.Changes.Read(null, 10).Changes);
        Assert.Equal(1, snapshot.Changes.FirstKept());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Pages_of_any_size_are_the_whole_log_in_its_order(int size)
    {
        using var registry = engine.NewRegistry();
        using var store = ThreeRevisions(registry);
        using var snapshot = store.OpenSnapshot();
        var whole = snapshot.Changes.Read(null, 1000);

        var read = new List<Change>();
        ChangePage page;
        do
        {
            page = snapshot.Changes.Read(read.LastOrDefault()?.Place, size);
            Assert.InRange(page.Changes.Count, 1, size);
            read.AddRange(page.Changes);
        }
        while (page.HasNext);

        Assert.Equal(whole.Changes, read);
        Assert.All(read.Zip(read.Skip(1)), pair => Assert.True(pair.Second.Place.IsBehind(pair.First.Place)));
        Assert.Equal(read[^1].Place, snapshot.Changes.FindEnd());
        Assert.Equal([1, 2, 3], read.Select(change => change.Place.Revision).Distinct());
        Assert.Empty(snapshot.Changes.Read(read[^1].Place, size).Changes);
    }

    [Fact]
    public void A_change_says_what_happened_to_which_record_and_when()
    {
        using var registry = engine.NewRegistry();
        using var store = ThreeRevisions(registry);
        using var snapshot = store.OpenSnapshot();

        var salt = snapshot.Changes.Read(null, 1000).Changes.Where(change => change.RecordKind == RecordKind.Product && change.RecordCode == CodeOf("Muối")).ToList();

        Assert.Equal(
            [(1L, FixedClock.Start, ChangeKind.Created), (3L, Later, ChangeKind.Withdrawn)],
            salt.Select(change => (change.Place.Revision, change.Place.At, change.Kind)));
        Assert.All(salt, change => Assert.Equal(
            new Withdrawal(RecordKind.Product, change.RecordCode, Later, 3, WithdrawalReason.Duplicate, null), change.Withdrawal));
    }

    [Fact]
    public void A_place_is_known_again_by_its_cursor_and_no_damaged_cursor_is_one()
    {
        var place = new ChangePlace(41, Later, 7);
        var cursor = ChangeCursor.Encode(place);

        Assert.True(ChangeCursor.TryDecode(cursor, out var known, out _));
        Assert.Equal(place, known);
        for (var i = 0; i < cursor.Length; i++)
        {
            var damaged = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            Assert.False(ChangeCursor.TryDecode(damaged, out _, out _), damaged);
        }
        Assert.False(ChangeCursor.TryDecode(Cursor.Encode(place.Key, ProductOrder.ByCode), out _, out var other));
        Assert.Equal(CursorProblem.OtherOrder, other);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    [InlineData(1, -1)]
    [InlineData(1, 1L + int.MaxValue)]
    public void Numbers_that_no_log_has_are_no_place(long revision, long position) =>
        Assert.Null(ChangePlace.Of(new PageKey([revision, position, Later.ToUnixTimeTicks()])));

    [Fact]
    public void Places_of_other_times_and_other_registries_are_told_apart()
    {
        using var registry = engine.NewRegistry();
        using var store = ThreeRevisions(registry);
        using var snapshot = store.OpenSnapshot();
        var end = snapshot.Changes.FindEnd()!;

        Assert.Equal(ChangePlaceProblem.None, snapshot.Changes.FindProblem(end));
        Assert.Equal(ChangePlaceProblem.None, snapshot.Changes.FindProblem(new ChangePlace(1, FixedClock.Start, 0)));
        Assert.Equal(ChangePlaceProblem.Ahead, snapshot.Changes.FindProblem(end with { Revision = 4 }));
        Assert.Equal(ChangePlaceProblem.OtherHistory, snapshot.Changes.FindProblem(end with { At = Later + Duration.FromSeconds(1) }));
    }

    [Fact]
    public void A_log_that_begins_with_an_export_is_read_on_from_its_end_and_from_no_place_before()
    {
        using var registry = engine.NewRegistry();
        using var store = ThreeRevisions(registry);
        ChangePlace end;
        using (var whole = store.OpenSnapshot())
            end = whole.Changes.FindEnd()!;
        registry.Write(write => BeginLog(write.Context, end));

        using var snapshot = store.OpenSnapshot();

        Assert.Equal(4, snapshot.Changes.FirstKept());
        Assert.Equal(ChangePlaceProblem.None, snapshot.Changes.FindProblem(end));
        Assert.Equal(ChangePlaceProblem.NotKept, snapshot.Changes.FindProblem(end with { Position = end.Position - 1 }));
        Assert.Equal(ChangePlaceProblem.NotKept, snapshot.Changes.FindProblem(new ChangePlace(2, FixedClock.Start, 0)));
        Assert.Equal(ChangePlaceProblem.OtherHistory, snapshot.Changes.FindProblem(end with { At = FixedClock.Start }));
        Assert.Empty(snapshot.Changes.Read(null, 10).Changes);
    }

    [Fact]
    public async Task A_transaction_that_commits_late_is_not_skipped()
    {
        using var registry = engine.NewRegistry();
        registry.LockTimeout = Duration.FromMinutes(2);
        using var store = registry.Open(registry.DataSet("set", CsvFile.Row()));
        using var written = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var place = EndOf(store);

        var first = Task.Factory.StartNew(
            () => registry.Write(write =>
            {
                Rename(write, "Gạo");
                write.Save();
                written.Set();
                release.Wait();
            }),
            TaskCreationOptions.LongRunning);
        written.Wait();
        var second = Task.Factory.StartNew(() => registry.Write(write => Rename(write, "Gạo thơm")), TaskCreationOptions.LongRunning);
        var early = Follow(store, place);
        release.Set();
        await Task.WhenAll(first, second);
        var late = Follow(store, early is [.., var last] ? last.Place : place);

        Assert.Equal([2L, 3L], early.Concat(late).Select(change => change.Place.Revision));
    }

    private static RegistryStore ThreeRevisions(TestRegistry registry)
    {
        var store = registry.Open(registry.DataSet("set", CsvFile.Row(), CsvFile.Row(("product_name", "Muối"))));
        registry.Open(registry.DataSet("other", CsvFile.Row(("star", "5")))).Dispose();
        registry.Clock.Now = Later;
        new RegistryWithdrawer(registry.Options()).Run(new(RegistryCode.Parse(CodeOf("Muối")), WithdrawalReason.Duplicate));
        return store;
    }

    /// <summary>What is left of a log when its registry is made from an export.</summary>
    private static void BeginLog(OcopContext context, ChangePlace end)
    {
        context.Changes.ExecuteDelete();
        context.Revisions.Where(row => row.Revision < end.Revision).ExecuteDelete();
        context.ChangeLogStarts.Add(new ChangeLogStartRow { Revision = end.Revision, Position = end.Position });
    }

    private static ChangePlace EndOf(RegistryStore store)
    {
        using var snapshot = store.OpenSnapshot();
        return snapshot.Changes.FindEnd()!;
    }

    private static IReadOnlyList<Change> Follow(RegistryStore store, ChangePlace place)
    {
        using var snapshot = store.OpenSnapshot();
        return snapshot.Changes.Read(place, 100).Changes;
    }

    private static void Rename(WriteTransaction write, string name) => write.Context.Products.Single().Name = name;

    private static string CodeOf(string name) =>
        RegistryCode.ForProduct(name, "HTX Vĩnh Cường", new Domain.Places.PrintedPlace(null, "huyện Hồng Dân", "Bạc Liêu")).Text;
}
