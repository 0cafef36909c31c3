using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>
/// Section 3.13: a directive must not be needed to say what the directive is, neither on its own arguments
/// nor anywhere in the types of its arguments.
/// </summary>
internal sealed class DirectiveCyclesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        var definitions = schema.Directives.ToLookup(directive => directive.Name);
        return
            from directive in schema.Directives
            where Reached(directive, definitions).Contains(directive)
            select new SchemaError(OfDirective(directive.Name), "refers to itself through its arguments or their types.");
    }

    // A walk over definitions by a list of its own, so that no chain of types can exhaust the stack.
    private static HashSet<object> Reached(DirectiveDefinition start, ILookup<string, DirectiveDefinition> definitions)
    {
        var reached = new HashSet<object>();
        var waiting = new Stack<object>(NextOf(start, definitions));
        while (waiting.TryPop(out var current))
        {
            if (reached.Add(current))
            {
                foreach (var next in NextOf(current, definitions))
                {
                    waiting.Push(next);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<object> NextOf(object definition, ILookup<string, DirectiveDefinition> definitions)
    {
        var (elements, types) = PartsOf(definition);
        return elements.SelectMany(element => element.AppliedDirectives).SelectMany(applied => definitions[applied.Name])
            .Concat<object>(types);
    }

    private static (IEnumerable<ISchemaElement> Elements, IEnumerable<NamedType> Types) PartsOf(object definition) => definition switch
    {
        DirectiveDefinition directive => (directive.Arguments, directive.Arguments.Select(argument => argument.Type.NamedType)),
        InputObjectType input => (input.Fields.Prepend<ISchemaElement>(input), input.Fields.Select(field => field.Type.NamedType)),
        EnumType values => (values.Values.Prepend<ISchemaElement>(values), []),
        NamedType type => ([type], []),
        _ => ([], []),
    };
}
