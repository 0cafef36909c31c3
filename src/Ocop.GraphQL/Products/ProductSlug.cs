using Ocop.Domain.Text;

namespace Ocop.GraphQL.Products;

/// <summary>The name of a product in an address: its folded name, for people, and its permanent code, by which it is found.</summary>
/// <remarks>A product that is renamed has another slug, and the former one still finds it.</remarks>
internal static class ProductSlug
{
    private const char Separator = '-';

    /// <summary>The slug of a product, such as <c>gao-mot-bui-do-p0123456789abc</c>.</summary>
    public static string Of(string name, string code)
    {
        var words = VietnameseText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(Separator, [.. words, code.ToLowerInvariant()]);
    }

    /// <summary>The code at the end of a slug, as written; whether it is one is not asked here.</summary>
    public static string CodeIn(string slug) => slug[(slug.LastIndexOf(Separator) + 1)..];
}
