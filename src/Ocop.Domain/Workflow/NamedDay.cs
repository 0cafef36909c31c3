using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>
/// Whether "before" a named day (trước ngày) takes that day in: an assumption, for the decision does not explain the
/// word.
/// </summary>
[JsonConverter(typeof(EnumNameConverter<NamedDay>))]
public enum NamedDay
{
    /// <summary>The day before the named one is the last: the word as it stands.</summary>
    Excluded,

    /// <summary>The named day is the last.</summary>
    Included,
}
