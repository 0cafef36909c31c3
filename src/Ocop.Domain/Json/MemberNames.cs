using System.Text;

namespace Ocop.Domain.Json;

/// <summary>The names of one enum's members beside their numbers.</summary>
/// <remarks>
/// Not generic, and searched from end to end: enums are short, and a dictionary for each would be compiled for each when a program
/// starts.
/// </remarks>
internal sealed class MemberNames
{
    private readonly string[] names;
    private readonly int[] numbers;

    /// <summary>Reads an enum, whose members are numbered as integers of 32 bits.</summary>
    public MemberNames(Type type)
    {
        names = Array.ConvertAll(Enum.GetNames(type), Convert);
        numbers = (int[])Enum.GetValuesAsUnderlyingType(type);
        All = Array.AsReadOnly(names);
    }

    /// <summary>The names, in the order of the numbers.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The name of a number; null where no member has it.</summary>
    public string? Find(int number)
    {
        // Most enums count from 0 without gaps.
        var at = (uint)number < (uint)numbers.Length && numbers[number] == number ? number : Array.IndexOf(numbers, number);
        return at < 0 ? null : names[at];
    }

    /// <summary>Finds the number of a name.</summary>
    public bool TryFind(string name, out int number)
    {
        var at = Array.IndexOf(names, name);
        number = at < 0 ? 0 : numbers[at];
        return at >= 0;
    }

    private static string Convert(string member)
    {
        var name = new StringBuilder();
        foreach (var letter in member)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}
