using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>One change as it is answered.</summary>
/// <param name="Change">The change.</param>
internal sealed record ChangeView(Change Change)
{
    /// <summary>The record's document where it was read with the change; otherwise null, and it is read when it is asked for.</summary>
    public ReadOnlyMemory<byte>? Document { get; init; }

    /// <summary>The cursor of the place behind the change.</summary>
    public string Cursor => ChangeCursor.Encode(Change.Place);
}
