using System.Data.Common;
using Ocop.Storage.DataSets;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Generating;

/// <summary>The row of <c>data_sets</c> that says that a registry holds generated records, which are never mixed with published ones.</summary>
internal static class GeneratedMark
{
    /// <summary>The name under which <c>data_sets</c> holds a generation.</summary>
    public const string Name = "generated";

    /// <summary>Whether the registry holds generated records.</summary>
    public static bool IsOn(DbConnection connection) => FindSha256(connection) is not null;

    /// <summary>The SHA-256 of the plan that the registry's records were made from; null where none is generated.</summary>
    public static string? FindSha256(DbConnection connection) =>
        connection.ReadTexts($"SELECT sha_256 FROM data_sets WHERE name = '{Name}'").SingleOrDefault();

    /// <summary>Marks the registry as generated.</summary>
    public static void Put(BulkWrite write, GenerationPlan plan) => LoadedDataSets.Note(write, Name, plan.Sha256, plan.Products);
}
