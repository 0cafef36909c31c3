using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Puts what a sheet turned out to be into words.</summary>
internal static class SheetWords
{
    /// <summary>The words, to stand behind the sheet's name.</summary>
    public static string Of(SheetKind kind) => kind switch
    {
        SheetKind.Table => "is a table without products below its header",
        SheetKind.Lines => "lists products in lines of text",
        SheetKind.NoProductList => "is a list of something else than products",
        SheetKind.NotUnderstood => "has no header of a list of products, and no line that names one with its producer",
        SheetKind.Empty => "is empty",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };
}
