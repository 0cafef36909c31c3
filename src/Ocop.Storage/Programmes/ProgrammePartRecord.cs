using Ocop.Storage.Conversions;

namespace Ocop.Storage.Programmes;

/// <summary>An event, organisation, channel, display point, product or statement of a programme, as recorded.</summary>
/// <remarks>What a sort of part does not have is null or empty.</remarks>
public sealed record ProgrammePartRecord
{
    /// <summary>The programme's identity.</summary>
    public required long ProgrammeId { get; init; }

    /// <summary>The name of what is told of.</summary>
    public string? Name { get; init; }

    /// <summary>What is told, in English words.</summary>
    public string? Statement { get; init; }

    /// <summary>The source's own words.</summary>
    public string? AsPrinted { get; init; }

    /// <summary>Who speaks for an organisation.</summary>
    public string? Person { get; init; }

    /// <summary>That person's office.</summary>
    public string? Office { get; init; }

    /// <summary>The stated date of an event: a year, a month or a day.</summary>
    public string? StatedDate { get; init; }

    /// <summary>How many display points are meant.</summary>
    public int? Number { get; init; }

    /// <summary>The stars of a product, 1 to 5.</summary>
    public int? Stars { get; init; }

    /// <summary>The places that are named, as printed.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What is named: the products of an event, the members of an enumeration.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    internal string? KindText { get; init; }

    /// <summary>The kind, of the enum that the sort of part has.</summary>
    /// <typeparam name="T">That enum.</typeparam>
    /// <returns>The kind.</returns>
    public T Kind<T>()
        where T : struct, Enum => EnumText<T>.FromText(KindText!);
}
