namespace Ocop.Storage.Exporting.Restoring;

/// <summary>What documents that name a record need of it.</summary>
internal sealed class CodedName
{
    public required long Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }
}
