namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// How much memory a kept document takes: its text, its syntax tree, its plans with their costs, and answers. An estimate from above, since what is
/// asked of the cache is that it stays bounded whatever documents come; a test holds it against the collector's own figures.
/// </summary>
internal static class KeptBytes
{
    // The densest text names one field of a letter after the other: a node for two bytes.
    private const int OfTextByte = 48;
    private const int OfDocument = 512;
    private const int OfPlan = 1024;
    private const int OfPlannedField = 768;
    private const int OfPlannedLayer = 256;

    /// <summary>What a document's text and syntax tree take.</summary>
    public static long Of(byte[] utf8) => OfDocument + ((long)utf8.Length * OfTextByte);

    /// <summary>What a plan takes, with its answer if that is kept.</summary>
    public static long Of(OperationPlan plan) =>
        OfPlan + ((long)plan.FieldCount * OfPlannedField) + ((long)plan.Layers.Length * OfPlannedLayer) + (plan.KeptAnswer?.Length ?? 0);
}
