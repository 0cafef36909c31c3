using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>Section 3.10, InputObjectDefaultValueHasCycle: filling in defaults must come to an end.</summary>
/// <remarks>And to one that the stack holds: coercion descends into defaults by recursion, as this search does.</remarks>
internal sealed class DefaultCyclesRule : SchemaRule
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaError> Errors(SchemaDraft schema)
    {
        var search = new Search();
        foreach (var type in schema.InputObjects)
        {
            foreach (var field in type.Fields)
            {
                search.VisitDefault(type, field);
            }
        }

        return search.Errors;
    }

    private sealed class Search
    {
        private readonly HashSet<InputValueDefinition> finished = [];
        private readonly List<(InputObjectType Type, InputValueDefinition Field)> path = [];

        public List<SchemaError> Errors { get; } = [];

        public void VisitDefault(InputObjectType type, InputValueDefinition field)
        {
            if (field.DefaultValue is null || field.Type.NamedType is not InputObjectType inner || finished.Contains(field))
            {
                return;
            }

            var start = path.FindIndex(step => step.Field == field);
            var coordinate = OfMember(type.Name, field.Name);
            if (start >= 0)
            {
                Errors.Add(new SchemaError(coordinate, $"has a default that contains itself: {Describe(path[start..], (type, field))}."));
                return;
            }

            if (path.Count == ParserLimits.HighestDepth)
            {
                Errors.Add(new SchemaError(coordinate, $"is filled in by more than {ParserLimits.HighestDepth} defaults within each other."));
                return;
            }

            path.Add((type, field));
            VisitValue(inner, field.DefaultValue);
            path.RemoveAt(path.Count - 1);
            finished.Add(field);
        }

        private static string Describe(
            IEnumerable<(InputObjectType Type, InputValueDefinition Field)> steps, (InputObjectType Type, InputValueDefinition Field) end) =>
            string.Join(" → ", steps.Append(end).Select(step => OfMember(step.Type.Name, step.Field.Name)));

        private void VisitValue(InputObjectType type, ValueNode value)
        {
            switch (value)
            {
                case ListValueNode list:
                    foreach (var item in list.Items)
                    {
                        VisitValue(type, item);
                    }

                    break;
                case ObjectValueNode given:
                    foreach (var field in type.Fields)
                    {
                        VisitField(type, field, given.Fields.FirstOrDefault(f => f.Name == field.Name)?.Value);
                    }

                    break;
            }
        }

        private void VisitField(InputObjectType type, InputValueDefinition field, ValueNode? given)
        {
            if (given is null)
            {
                VisitDefault(type, field);
            }
            else if (field.Type.NamedType is InputObjectType inner)
            {
                VisitValue(inner, given);
            }
        }
    }
}
