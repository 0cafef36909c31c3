using System.Globalization;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Errors;

namespace Ocop.GraphQL.Counting;

/// <summary>The argument <c>first</c> of a list that is no connection: how many items, best first, without a next page.</summary>
/// <param name="Default">The number when none is given.</param>
/// <param name="Maximum">The greatest number.</param>
internal sealed record FirstArgument(int Default, int Maximum)
{
    private const string Name = "first";

    /// <summary>Adds the argument to a field and says that it is the field's size.</summary>
    public ObjectFieldBuilder<TParent> AddTo<TParent>(ObjectFieldBuilder<TParent> field, string what)
        where TParent : class => field
        .Argument(Name, "Int", $"How many {what}, 1 to {Maximum}.", Default.ToString(CultureInfo.InvariantCulture))
        .ListSize(new ListSize
        {
            AssumedSize = Maximum,
            SlicingArguments = [Name],
            SlicingArgumentDefaultValue = Default,
            RequireOneSlicingArgument = false,
        });

    /// <summary>Reads the number.</summary>
    /// <exception cref="FieldRefusal">It is out of range.</exception>
    public int Read(InputObject arguments)
    {
        var first = arguments.Get<int?>(Name) ?? Default;
        return first >= 1 && first <= Maximum
            ? first
            : throw FieldRefusal.Of(
                RegistryErrorCodes.PageSizeOutOfRange,
                $"{Name} is {first}, but this list holds 1 to {Maximum} items.",
                ("argument", Name), ("value", first), ("minimum", 1), ("maximum", Maximum));
    }
}
