using Ocop.Storage.Revisions;

namespace Ocop.Storage.Exporting;

/// <summary>A record as one JSON object on one line: everything that is stored of it and does not follow from the rest.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Code">The code by which the kind tells its records apart.</param>
/// <param name="Json">The object in UTF-8, its keys in their order, without a line break.</param>
public sealed record RecordDocument(RecordKind Kind, string Code, ReadOnlyMemory<byte> Json);
