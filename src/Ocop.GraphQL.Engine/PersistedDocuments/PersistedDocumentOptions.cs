namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>Which documents clients may name instead of sending them.</summary>
public sealed record PersistedDocumentOptions
{
    /// <summary>No documents are kept.</summary>
    public static PersistedDocumentOptions None { get; } = new();

    /// <summary>The documents; none unless stated.</summary>
    public IPersistedDocuments? Documents { get; init; }

    /// <summary>Whether a document that is sent is refused, so that clients can ask nothing but what is in <see cref="Documents"/>.</summary>
    public bool OnlyPersisted { get; init; }

    /// <summary>How much clients may leave behind by automatic persisted queries; null, the default, for nothing.</summary>
    public AutomaticDocumentLimits? Automatic { get; init; }

    /// <summary>Refuses options that contradict each other.</summary>
    /// <exception cref="ArgumentException"><see cref="OnlyPersisted"/> goes with <see cref="Documents"/> and without <see cref="Automatic"/>.</exception>
    internal void Check()
    {
        if (OnlyPersisted && (Documents is null || Automatic is not null))
        {
            throw new ArgumentException(
                $"{nameof(OnlyPersisted)} needs {nameof(Documents)}, and is worth nothing with {nameof(Automatic)}, which lets clients add to them.");
        }
    }
}
