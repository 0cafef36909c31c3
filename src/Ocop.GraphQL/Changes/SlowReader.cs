using System.Globalization;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>The last event of a subscriber that took its events too slowly.</summary>
/// <param name="Place">The place behind the last change that it was told of.</param>
internal sealed record SlowReader(ChangePlace Place)
{
    /// <summary>The event's error, which says where to go on.</summary>
    public GraphQLError Error => GraphQLError.ForField(
        RegistryErrorCodes.SlowReader,
        "Changes came faster than this subscriber took them, and its queue stayed full; the subscription is at its end. Read on with changes, and subscribe again.",
        ("cursor", ChangeCursor.Encode(Place)),
        ("revision", Place.Revision.ToString(CultureInfo.InvariantCulture)));
}
