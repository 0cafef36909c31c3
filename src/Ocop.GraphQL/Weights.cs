using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Paging;

namespace Ocop.GraphQL;

/// <summary>
/// What the registry's fields cost beyond the usual weight of 1 for what has fields of its own. One is about ten microseconds of
/// the server's work.
/// </summary>
internal static class Weights
{
    /// <summary>A field that asks the database for one record or one page, however many objects it hangs below.</summary>
    public const decimal Statement = 10;

    /// <summary>A page of one parent among many, which are all read with one statement.</summary>
    public const decimal Part = 2;

    /// <summary>A field that reads more than it answers: a search by words, the reason behind a status.</summary>
    public const decimal Search = 20;

    /// <summary>A field that looks at every record that fits: a total, the records alike to a listing.</summary>
    public const decimal Scan = 50;

    /// <summary>Certificates of one product: one each 36 months since the programme began in 2018, or after an upgrade.</summary>
    public static ListSize Certificates { get; } = new() { AssumedSize = 5 };

    /// <summary>Sources of one record.</summary>
    public static ListSize Sources { get; } = new() { AssumedSize = 3 };

    /// <summary>Programmes of a place and period.</summary>
    public static ListSize Programmes { get; } = new() { AssumedSize = 25 };

    /// <summary>Targets of one programme.</summary>
    public static ListSize Targets { get; } = new() { AssumedSize = 12 };

    /// <summary>Published figures of one target.</summary>
    public static ListSize ReportedResults { get; } = new() { AssumedSize = 2 };

    /// <summary>Events, organisations, channels and the like of one programme, each sort by itself.</summary>
    public static ListSize ProgrammeParts { get; } = new() { AssumedSize = 8 };

    /// <summary>What is told of a product several times: GTINs, sales channels, images.</summary>
    public static ListSize Details { get; } = new() { AssumedSize = 3 };

    /// <summary>A page: as many items as are asked for.</summary>
    public static ListSize Page { get; } = new()
    {
        AssumedSize = PageArguments.MaximumSize,
        SlicingArguments = ["first", "last"],
        SlicingArgumentDefaultValue = PageArguments.DefaultSize,
        SizedFields = ["edges", "nodes"],
        RequireOneSlicingArgument = false,
    };

    /// <summary>A page that is only counted from the start.</summary>
    public static ListSize ForwardPage { get; } = Page with { SlicingArguments = ["first"] };
}
