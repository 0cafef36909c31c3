using System.Text.Json;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Exporting.Shapes;

/// <summary>How the records of a kind become documents.</summary>
internal sealed class RecordShape : RowShape
{
    /// <summary>The kind.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The kind as documents name it.</summary>
    public required JsonEncodedText Type { get; init; }

    /// <summary>The expression of the record's code.</summary>
    public string Code { get; init; } = "t.code";
}
