namespace Ocop.Storage.Revisions;

/// <summary>A revision with the text of its instant as the database holds it, so that it is known again without being parsed.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="At">The text; null for a registry that was never written to.</param>
internal sealed record KnownRevision(RegistryRevision Revision, string? At)
{
    /// <summary>Of a registry that was never written to.</summary>
    public static KnownRevision None { get; } = new(new RegistryRevision(0, null), null);

    /// <summary>Whether it is the revision of that number and instant.</summary>
    public bool Is(long number, string at) => Revision.Number == number && At == at;
}
