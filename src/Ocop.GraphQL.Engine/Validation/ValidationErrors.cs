using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>
/// The errors of validation, in one place, by chapters of section 5. Their places are added by <see cref="ValidationContext.Report"/>.
/// </summary>
/// <remarks>Names from the document are shortened: an error must not be much longer than what it is about.</remarks>
internal static partial class ValidationErrors
{
    /// <summary>The extension that links the section whose rule is broken.</summary>
    public const string SpecificationKey = "specification";

    /// <summary>An error of a rule of the specification.</summary>
    /// <param name="code">The error's code.</param>
    /// <param name="section">The section's title with hyphens, as the specification's own anchors have it.</param>
    /// <param name="message">What is wrong.</param>
    private static GraphQLError Of(string code, string section, string message) => new(code, message)
    {
        Extensions = new Dictionary<string, object?> { [SpecificationKey] = $"{Specification.Address}#sec-{section}" },
    };

    private static string Short(string name) => ValuePrinter.Shorten(name);
}
