namespace Ocop.GraphQL.Engine.Language;

/// <summary>The meaning of a block string's raw text (specification, section 2.10.4, BlockStringValue).</summary>
internal static class BlockString
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>The value: common indentation removed, blank first and last lines dropped, lines joined by LF.</summary>
    public static string ValueOf(string raw)
    {
        var lines = raw.Split(LineEnds, StringSplitOptions.None);
        RemoveIndent(lines, CommonIndent(lines));
        var first = 0;
        var last = lines.Length;
        while (first < last && IsBlank(lines[first]))
        {
            first++;
        }

        while (last > first && IsBlank(lines[last - 1]))
        {
            last--;
        }

        return string.Join('\n', lines, first, last - first);
    }

    /// <summary>The first line stands behind the opening quotes, so it does not count.</summary>
    private static int CommonIndent(string[] lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines.AsSpan(1))
        {
            if (!IsBlank(line))
            {
                common = Math.Min(common, Indent(line));
            }
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static void RemoveIndent(string[] lines, int indent)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(indent, lines[i].Length)..];
        }
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;

    private static int Indent(string line)
    {
        var text = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return text < 0 ? line.Length : text;
    }
}
