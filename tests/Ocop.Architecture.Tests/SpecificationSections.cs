using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.Architecture.Tests;

/// <summary>The numbered headings of the pinned edition, and the anchors that its page gives them.</summary>
internal static partial class SpecificationSections
{
    /// <summary>All headings, in order, as the page's contents list them.</summary>
    public static IReadOnlyList<Section> All { get; } =
        [.. File.ReadAllLines(Repository.PathOf("tests", "Ocop.Architecture.Tests", "specification-sections.txt")).Select(Read)];

    /// <summary>
    /// The anchors. A title that several sections have is made distinct by its parent's: <c>sec-Validation.Fields</c>.
    /// </summary>
    public static IReadOnlySet<string> Anchors { get; } = All.Select(section => $"sec-{NameOf(section)}").ToHashSet();

    private static Section Read(string line) => new(line[..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..]);

    private static string NameOf(Section section)
    {
        string name = NotInAnchors().Replace(section.Title, "-");
        bool isShared = All.Count(other => other.Title == section.Title) > 1;
        return isShared && section.Parent is { } parent ? $"{NameOf(All.Single(other => other.Number == parent))}.{name}" : name;
    }

    [GeneratedRegex("[^A-Za-z0-9_-]+")]
    private static partial Regex NotInAnchors();

    /// <summary>A heading.</summary>
    /// <param name="Number">Its number, such as 2.1.3 or B.1.</param>
    /// <param name="Title">Its title.</param>
    internal sealed record Section(string Number, string Title)
    {
        /// <summary>The number of the section that holds it; null at the top.</summary>
        public string? Parent => Number.Contains('.', StringComparison.Ordinal) ? Number[..Number.LastIndexOf('.')] : null;
    }
}
