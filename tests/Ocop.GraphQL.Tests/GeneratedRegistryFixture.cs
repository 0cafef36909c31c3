using Ocop.Storage.Generating;

namespace Ocop.GraphQL.Tests;

/// <summary>The registry's engine over 2,000 generated products with all details, on the day up to which their history goes.</summary>
public sealed class GeneratedRegistryFixture() : RegistryFixture(Generate)
{
    /// <summary>What the registry is made from.</summary>
    public static GenerationPlan Plan { get; } = new(2_000, 1, Today);

    private static Storage.Opening.RegistryOptions Generate(Storage.Opening.RegistryOptions options)
    {
        new RegistryGenerator(options).Run(Plan, null, CancellationToken.None);
        return options;
    }
}
