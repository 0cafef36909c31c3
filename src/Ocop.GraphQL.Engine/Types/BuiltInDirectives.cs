using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>The directives that every schema has (specification, sections 3.13.1 to 3.13.5).</summary>
public static class BuiltInDirectives
{
    /// <summary>The reason of a deprecation that states none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly DirectiveLocation[] Selections =
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    /// <summary><c>@skip</c>: leaves a selection out when its condition is true.</summary>
    public static DirectiveDefinition Skip { get; } =
        Conditional("skip", "Leaves this field or fragment out when the condition is true.");

    /// <summary><c>@include</c>: leaves a selection out when its condition is false.</summary>
    public static DirectiveDefinition Include { get; } =
        Conditional("include", "Leaves this field or fragment out when the condition is false.");

    /// <summary><c>@deprecated</c>: not to be used any more.</summary>
    public static DirectiveDefinition Deprecated { get; } =
        new(
            "deprecated",
            "Marks an element of the schema as not to be used any more.",
            [
                DirectiveLocation.FieldDefinition,
                DirectiveLocation.ArgumentDefinition,
                DirectiveLocation.InputFieldDefinition,
                DirectiveLocation.EnumValue,
            ])
        {
            Arguments =
            [
                new InputValueDefinition("reason", "Why, and what to use instead; in Markdown.", BuiltInScalars.String.ToNonNullType())
                {
                    DefaultValue = new StringValueNode(0, DefaultDeprecationReason, isBlock: false),
                },
            ],
        };

    /// <summary><c>@specifiedBy</c>: where a scalar is specified.</summary>
    public static DirectiveDefinition SpecifiedBy { get; } =
        new("specifiedBy", "Says where the behaviour of this scalar is specified.", [DirectiveLocation.Scalar])
        {
            Arguments = [new InputValueDefinition("url", "Address of the specification.", BuiltInScalars.String.ToNonNullType())],
        };

    /// <summary><c>@oneOf</c>: exactly one field of an input object is given.</summary>
    public static DirectiveDefinition OneOf { get; } =
        new("oneOf", "Says that exactly one field of this input object must be given, and not null.", [DirectiveLocation.InputObject]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    private static DirectiveDefinition Conditional(string name, string description) => new(name, description, Selections)
    {
        Arguments = [new InputValueDefinition("if", "The condition.", BuiltInScalars.Boolean.ToNonNullType())],
    };
}
