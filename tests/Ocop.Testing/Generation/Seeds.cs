using System.Globalization;

namespace Ocop.Testing.Generation;

/// <summary>
/// Seeds of generated tests: another start in each run, unless OCOP_SEED names it. A failure prints the seed of its case, and
/// with OCOP_SEED set to that one the case comes first.
/// </summary>
public static class Seeds
{
    /// <summary>The environment variable that names the first seed.</summary>
    public const string Variable = "OCOP_SEED";

    /// <summary>The first seed of this run.</summary>
    public static int First { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out int seed)
        ? seed
        : Random.Shared.Next(1_000_000_000);

    /// <summary>So many seeds, one after the other.</summary>
    public static IEnumerable<int> Take(int count) => Enumerable.Range(First, count);
}
