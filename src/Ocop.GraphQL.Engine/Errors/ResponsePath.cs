using System.Globalization;
using System.Text;

namespace Ocop.GraphQL.Engine.Errors;

/// <summary>
/// The way from the root of a response to one of its fields: response names and list indices (specification, section 7.1.2).
/// </summary>
/// <remarks>A linked list from the leaf upwards, so that a path is built only where an error needs one. Equality is by content.</remarks>
public sealed class ResponsePath : IEquatable<ResponsePath>
{
    private readonly string? name;
    private readonly int index;

    private ResponsePath(ResponsePath? parent, string? name, int index)
    {
        Parent = parent;
        this.name = name;
        this.index = index;
    }

    /// <summary>The path above this segment; null at the first one.</summary>
    public ResponsePath? Parent { get; }

    /// <summary>The last segment's response name; null when it is a list index.</summary>
    public string? Name => name;

    /// <summary>The last segment's list index, from 0; meaningless when <see cref="Name"/> is not null.</summary>
    public int Index => index;

    /// <summary>A path one response name longer than <paramref name="parent"/>.</summary>
    public static ResponsePath Field(ResponsePath? parent, string responseName) => new(parent, responseName, 0);

    /// <summary>A path one list index longer than <paramref name="parent"/>.</summary>
    public static ResponsePath Item(ResponsePath? parent, int index) => new(parent, null, index);

    /// <summary>The segments from the root to the leaf; each is a <see cref="string"/> or an <see cref="int"/>.</summary>
    public IReadOnlyList<object> ToSegments()
    {
        var segments = new List<object>();
        for (var path = this; path is not null; path = path.Parent)
        {
            segments.Add(path.name is null ? path.index : path.name);
        }

        segments.Reverse();
        return segments;
    }

    /// <inheritdoc/>
    public bool Equals(ResponsePath? other)
    {
        var left = this;
        var right = other;
        while (left is not null && right is not null)
        {
            if (left.name != right.name || left.index != right.index)
            {
                return false;
            }

            left = left.Parent;
            right = right.Parent;
        }

        return left is null && right is null;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponsePath);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(name, index, Parent?.name, Parent?.index);

    /// <summary>The segments joined by full stops, for logs and tests: <c>products.nodes.0.name</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var segment in ToSegments())
        {
            text.Append(text.Length == 0 ? "" : ".").Append(CultureInfo.InvariantCulture, $"{segment}");
        }

        return text.ToString();
    }
}
