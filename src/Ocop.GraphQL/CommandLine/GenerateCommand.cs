using System.CommandLine;
using NodaTime;
using Ocop.Storage.Generating;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>generate</c>: fills an empty database with records that look real and are not.</summary>
internal static class GenerateCommand
{
    private static readonly string Description = $"""
        Fills an empty database with generated products, producers, certificates and history, for load and for trying.
        None of the records is real, and each names its source as "Generated with seed ...". Equal options make equal records on
        every machine. A database that holds other records is refused, and serve does not load the published data set beside
        generated records. Stopped by Ctrl-C, it leaves no record behind.
        Example: ocop generate --products 20000 --seed 1 --ConnectionStrings:Registry "Data Source=generated.db"
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Option<int> products = new("--products")
        {
            Description = $"How many products, {GenerationPlan.LeastProducts} to {GenerationPlan.MostProducts}.",
            HelpName = "N",
            DefaultValueFactory = _ => GenerationPlan.DefaultProducts,
        };
        products.Within(GenerationPlan.LeastProducts, GenerationPlan.MostProducts);
        Option<long> seed = new("--seed")
        {
            Description = $"The seed of the random numbers, 0 to {long.MaxValue}.",
            HelpName = "S",
            DefaultValueFactory = _ => GenerationPlan.DefaultSeed,
        };
        seed.Within(0, long.MaxValue);
        Option<LocalDate?> asOf = DateOption.Create(
            "--as-of", "The day up to which the history goes", new(GenerationPlan.FirstDay, GenerationPlan.LastDay), GenerationPlan.DefaultAsOf);
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("generate", Description) { products, seed, asOf, json };
        command.SetAction(parsed => new Generation(context, parsed.GetValue(json)).Run(
            new(parsed.GetValue(products), parsed.GetValue(seed), parsed.GetValue(asOf) ?? GenerationPlan.DefaultAsOf)));
        return command;
    }
}
