using NodaTime;
using Ocop.Storage.Revisions;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>The newest revision, as whoever keeps answers asks for it before each one.</summary>
public abstract class RevisionSpecification(TestEngine engine)
{
    [SkippableFact]
    public void A_registry_that_was_never_written_to_has_none()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open();

        Assert.Equal(new RegistryRevision(0, null), store.ReadRevision());
    }

    [SkippableFact]
    public void What_another_writes_is_the_newest_at_once_while_a_snapshot_keeps_its_own()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("first", CsvFile.Row()));
        using var before = store.OpenSnapshot();
        var first = new RegistryRevision(1, FixedClock.Start);
        Assert.Equal((first, first), (before.Revision, store.ReadRevision()));

        registry.Clock.Now += Duration.FromDays(1);
        registry.Open(registry.DataSet("second", CsvFile.Row(("product_name", "Muối Bạc Liêu")))).Dispose();

        Assert.Equal((first, new RegistryRevision(2, FixedClock.Start + Duration.FromDays(1))), (before.Revision, store.ReadRevision()));
    }

    [SkippableFact]
    public void While_nothing_is_written_it_is_the_same_object()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(registry.DataSet("first", CsvFile.Row()));

        Assert.Same(store.ReadRevision(), store.ReadRevision());
    }
}
