namespace Ocop.Storage.Programmes;

/// <summary>A row of <c>programme_parts</c>: an event, organisation, channel, display point, product or statement of a programme.</summary>
/// <remarks>
/// One table, because they are told in one way: a name, a statement and the words behind it, and few facts more, each of which only
/// some parts have.
/// </remarks>
internal sealed class ProgrammePartRow
{
    public long Id { get; set; }

    public long ProgrammeId { get; set; }

    public ProgrammePart Part { get; set; }

    /// <summary>The place among the programme's parts of one sort, counted from 1.</summary>
    public int Position { get; set; }

    /// <summary>The name of a member of the part's enum of kinds; null for products.</summary>
    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Statement { get; set; }

    public string? AsPrinted { get; set; }

    /// <summary>Who speaks for an organisation.</summary>
    public string? Person { get; set; }

    /// <summary>That person's office.</summary>
    public string? Office { get; set; }

    /// <summary>The stated date of an event: a day, month or year.</summary>
    public string? StatedDate { get; set; }

    /// <summary>How many display points are meant.</summary>
    public int? Number { get; set; }

    /// <summary>The stars of a product.</summary>
    public int? Stars { get; set; }

    /// <summary>The places that are named, as printed.</summary>
    public IReadOnlyList<string> Places { get; set; } = [];

    /// <summary>What is named: the products of an event, the members of an enumeration.</summary>
    public IReadOnlyList<string> Items { get; set; } = [];
}
