using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation.Limits;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>
/// Checks documents against a schema (specification, section 5) and against what the service is willing to answer.
/// </summary>
public static class Validator
{
    /// <summary>Validates a document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document, as the parser made it.</param>
    /// <param name="limits">How much it may ask for; <see cref="ValidationLimits.Default"/> when null.</param>
    /// <returns>
    /// The valid document, or errors that each carry a code, and those of a rule of the specification its section.
    /// </returns>
    public static ValidationResult Validate(Schema schema, Document document, ValidationLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        return Validate(new ValidationContext(schema, document, limits ?? ValidationLimits.Default), SpecifiedRules.All, SpecifiedRules.Kinds);
    }

    /// <summary>Validates with some of the rules.</summary>
    internal static ValidationResult Validate(ValidationContext context, IReadOnlyList<Func<ValidationContext, IValidationRule>> rules) =>
        Validate(context, rules, new VisitedKinds());

    private static ValidationResult Validate(
        ValidationContext context, IReadOnlyList<Func<ValidationContext, IValidationRule>> rules, VisitedKinds kinds)
    {
        try
        {
            // First the limits, and alone: they bound what the rules may cost.
            new OperationLimits(context).Check();
            if (context.Errors.Count == 0)
            {
                new DocumentWalker(context, new Visitors(Make(rules, context), kinds)).Walk();
            }
        }
        catch (TooManyErrorsException)
        {
            return ValidationResult.Refused(context.Errors);
        }

        return context.Errors.Count > 0
            ? ValidationResult.Refused(context.Errors)
            : ValidationResult.Of(new ValidDocument(context.Schema, context.Document));
    }

    private static IValidationRule[] Make(IReadOnlyList<Func<ValidationContext, IValidationRule>> rules, ValidationContext context)
    {
        var made = new IValidationRule[rules.Count + 1];
        made[0] = context.Variables;
        for (var i = 0; i < rules.Count; i++)
        {
            made[i + 1] = rules[i](context);
        }

        return made;
    }
}
