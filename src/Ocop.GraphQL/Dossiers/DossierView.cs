using Ocop.GraphQL.Time;
using Ocop.Storage.Dossiers;

namespace Ocop.GraphQL.Dossiers;

/// <summary>A dossier of a product that is seen on a day.</summary>
internal sealed record DossierView(DossierRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}
