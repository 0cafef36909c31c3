using System.Text.RegularExpressions;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Testing;

namespace Ocop.Storage.Tests.Exporting;

/// <summary>docs/exporting.md names the keys of every document, in their order.</summary>
public sealed partial class ExportDocumentationTests
{
    [Fact]
    public void Every_type_has_a_row_with_its_keys_in_their_order()
    {
        var rows = File.ReadLines(Repository.PathOf("docs", "exporting.md")).Select(line => Row().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["type"].Value, match => Key().Matches(match.Groups["keys"].Value.Split(';')[0]).Select(key => key.Groups[1].Value).ToList());

        Assert.All(RecordShapes.All, shape => Assert.Equal(KeysOf(shape), rows.GetValueOrDefault(shape.Type.Value)));
    }

    private static List<string> KeysOf(RecordShape shape) =>
        [.. shape.Members.Select(member => member.Key.Value), .. shape.Parts.Select(part => part.Key.Value)];

    [GeneratedRegex(@"^\| `(?<type>[a-zA-Z]+)` \| (?<keys>`.*) \|$")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
