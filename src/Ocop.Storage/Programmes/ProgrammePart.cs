namespace Ocop.Storage.Programmes;

/// <summary>What a programme tells of beside its targets.</summary>
public enum ProgrammePart
{
    /// <summary>An event; see <see cref="PromotionEventKind"/>.</summary>
    Event,

    /// <summary>An organisation; see <see cref="SupportOrganisationKind"/>.</summary>
    Organisation,

    /// <summary>A way to buyers; see <see cref="ProgrammeChannelKind"/>.</summary>
    Channel,

    /// <summary>A place that shows and sells products; see <see cref="ProgrammeDisplayPointKind"/>.</summary>
    DisplayPoint,

    /// <summary>A product that the source names; it has no kind.</summary>
    Product,

    /// <summary>A statement in words; see <see cref="ProgrammeStatementKind"/>.</summary>
    Statement,
}
