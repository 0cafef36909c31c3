using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Planning;

/// <summary>Text in, plan out, on the library's schema.</summary>
internal static class PlanHarness
{
    public static PlanResult Plan(string text, string? operationName = null, PlannerLimits? limits = null) =>
        new OperationPlanner(limits).Plan(Valid(text), operationName);

    /// <summary>The document as if validated; the tests here write valid ones.</summary>
    public static ValidDocument Valid(string text)
    {
        var limits = new ParserLimits { MaxTokens = int.MaxValue };
        return new ValidDocument(LibrarySchema.Instance, Parser.Parse(new SourceText(Encoding.UTF8.GetBytes(text)), limits).Document!);
    }
}
