namespace Ocop.GraphQL.Hosting;

/// <summary>The web pages, by the origin they come from, whose scripts may read what the service answers, as configured and checked.</summary>
/// <param name="Origins">Origins as browsers send them, such as <c>https://portal.example</c>; <see cref="Any"/> alone for every one; none for none.</param>
internal sealed record BrowserOrigins(IReadOnlyList<string> Origins)
{
    /// <summary>The configuration key: origins separated by ';', or a list in a file.</summary>
    public const string Key = "Cors:Origins";

    /// <summary>What is configured to let the pages of every origin read.</summary>
    public const string Any = "*";

    /// <summary>Whether every origin may.</summary>
    public bool AreAny => Origins is [Any];

    /// <summary>Reads and checks the origins; none are configured by default.</summary>
    /// <exception cref="StartupException">A text is no origin, or names all of them beside some.</exception>
    public static BrowserOrigins Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Key);
        var texts = section.GetChildren().Select(item => item.Value).Append(section.Value).OfType<string>();
        var origins = texts.SelectMany(text => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (origins.Count > 1 && origins.Contains(Any))
            throw StartupException.Usage($"{Key} names {Any} beside others; {Any} alone stands for every origin.");
        return new(origins.ConvertAll(Check));
    }

    private static string Check(string text)
    {
        if (text == Any) return text;
        bool isOrigin = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && text.Equals(uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
            && uri.UserInfo.Length == 0;
        return isOrigin
            ? text
            : throw StartupException.Usage($"{Key} holds '{text}', which is no origin; write it as 'https://portal.example', with a port where it has one and nothing behind it, or '{Any}' for every origin.");
    }
}
