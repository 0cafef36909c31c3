using System.Globalization;
using System.Text;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>Where coercion stands inside a value; written out only when something is wrong there.</summary>
internal sealed class InputPath
{
    private readonly Stack<(string? Field, int Index)> steps = [];

    /// <summary>Enters a field.</summary>
    public void Enter(string field) => steps.Push((field, 0));

    /// <summary>Enters a list item.</summary>
    public void Enter(int index) => steps.Push((null, index));

    /// <summary>Leaves what was entered last.</summary>
    public void Leave() => steps.Pop();

    /// <summary>The path from outside in: <c>.stars[0].gte</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (field, index) in steps.Reverse())
        {
            _ = field is null ? text.Append(CultureInfo.InvariantCulture, $"[{index}]") : text.Append('.').Append(field);
        }

        return text.ToString();
    }
}
