using Ocop.GraphQL.Time;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>A programme as seen on a day.</summary>
internal sealed record ProgrammeView(ProgrammeRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}

/// <summary>A target, or a result without one, as seen on a day.</summary>
internal sealed record TargetView(TargetRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}
