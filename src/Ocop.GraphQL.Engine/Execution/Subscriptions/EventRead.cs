namespace Ocop.GraphQL.Engine.Execution.Subscriptions;

/// <summary>What reading a source led to.</summary>
/// <param name="Event">The event; null at the end.</param>
/// <param name="Failure">Why the source cannot go on; null when it ended well.</param>
internal readonly record struct EventRead(object? Event, Exception? Failure)
{
    /// <summary>The source has no more events.</summary>
    public static EventRead End => default;

    /// <summary>Whether there is neither an event nor a failure.</summary>
    public bool IsEnd => Event is null && Failure is null;

    /// <summary>An event.</summary>
    public static EventRead Of(object @event) => new(@event, null);

    /// <summary>The source failed.</summary>
    public static EventRead Failed(Exception failure) => new(null, failure);
}
