using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>A part of a printed address, with the word for its kind apart from its name.</summary>
/// <remarks>Shortened kinds are written out: "TT Chợ Mới" and "thị trấn Chợ Mới" have one kind and one name.</remarks>
public sealed record PrintedPart
{
    private PrintedPart(string printed, PrintedPartLevel level, string? kind, string name) =>
        (Printed, Level, Kind, Name) = (printed, level, kind, name);

    /// <summary>The part as printed, normalised.</summary>
    public string Printed { get; }

    /// <summary>What the part names.</summary>
    public PrintedPartLevel Level { get; private init; }

    /// <summary>The word for the kind written out, in lower case, such as "thị trấn"; null where none is printed.</summary>
    public string? Kind { get; }

    /// <summary>The name without its kind, or all of the part where no kind is printed.</summary>
    public string Name { get; }

    /// <summary>Takes one part apart by its words alone; "thành phố" is taken for a district's.</summary>
    /// <param name="printed">The part as printed, such as "H.Định Quán".</param>
    /// <returns>The part; of no level where its words say none.</returns>
    public static PrintedPart Parse(string printed)
    {
        var normal = VietnameseText.Normalize(Guard.NotNull(printed));
        var words = PrintedWord.In(normal);
        return PlaceWords.FindOpening(words) is { } opening
            ? new PrintedPart(normal, opening.Word.Level, opening.Word.Whole, normal[words[opening.Count].Start..])
            : new PrintedPart(normal, PrintedPartLevel.Other, null, normal);
    }

    /// <summary>Whether both may name the same place: equal names, and kinds that are equal or not printed.</summary>
    /// <param name="other">Another part.</param>
    /// <returns>Whether nothing printed tells them apart.</returns>
    public bool MayBeSameAs(PrintedPart other)
    {
        Guard.NotNull(other);
        return VietnameseText.ExactKey(Name) == VietnameseText.ExactKey(other.Name)
            && (Kind is null || other.Kind is null || Kind == other.Kind);
    }

    /// <summary>The part as printed.</summary>
    public override string ToString() => Printed;

    /// <summary>The part of another level.</summary>
    internal PrintedPart As(PrintedPartLevel level) => this with { Level = level };
}
