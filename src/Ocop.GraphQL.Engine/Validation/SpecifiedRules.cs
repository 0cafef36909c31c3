using Ocop.GraphQL.Engine.Validation.OverlappingFields;
using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>All rules of section 5 of the specification, in its order; each is made anew for each document.</summary>
internal static class SpecifiedRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Func<ValidationContext, IValidationRule>> All { get; } =
    [
        context => new ExecutableDefinitionsRule(context),
        context => new OperationTypeExistenceRule(context),
        context => new OperationNameUniquenessRule(context),
        context => new LoneAnonymousOperationRule(context),
        context => new SingleRootFieldRule(context),
        context => new FieldSelectionsRule(context),
        context => new FieldSelectionMergingRule(context),
        context => new LeafFieldSelectionsRule(context),
        context => new ArgumentNamesRule(context),
        context => new ArgumentUniquenessRule(context),
        context => new RequiredArgumentsRule(context),
        context => new FragmentNameUniquenessRule(context),
        context => new FragmentSpreadTypeExistenceRule(context),
        context => new FragmentsOnObjectInterfaceOrUnionTypesRule(context),
        context => new FragmentsMustBeUsedRule(context),
        context => new FragmentSpreadTargetDefinedRule(context),
        context => new FragmentSpreadsMustNotFormCyclesRule(context),
        context => new FragmentSpreadIsPossibleRule(context),
        context => new ValuesOfCorrectTypeRule(context),
        context => new OneOfInputObjectsRule(context),
        context => new InputObjectFieldNamesRule(context),
        context => new InputObjectFieldUniquenessRule(context),
        context => new InputObjectRequiredFieldsRule(context),
        context => new DirectivesAreDefinedRule(context),
        context => new DirectivesAreInValidLocationsRule(context),
        context => new DirectivesAreUniquePerLocationRule(context),
        context => new VariableUniquenessRule(context),
        context => new VariablesAreInputTypesRule(context),
        context => new AllVariableUsesDefinedRule(context),
        context => new AllVariablesUsedRule(context),
        context => new AllVariableUsagesAreAllowedRule(context),
    ];

    /// <summary>What they visit.</summary>
    public static VisitedKinds Kinds { get; } = new();
}
