using Ocop.GraphQL.Time;
using Ocop.Storage.Producers;

namespace Ocop.GraphQL.Producers;

/// <summary>A producer as seen on a day.</summary>
internal sealed record ProducerView(ProducerRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}
