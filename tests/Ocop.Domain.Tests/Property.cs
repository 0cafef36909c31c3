using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.Tests;

/// <summary>Properties as plain facts: every generated case must hold.</summary>
internal static class Property
{
    public static void Holds<T>(Gen<T> cases, Func<T, bool> property, int count = 300) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(Arb.From(cases), property));

    /// <summary>Any UTF-16 at all, lone surrogates included, with Vietnamese letters and marks frequent.</summary>
    public static Gen<string> AnyText { get; } = Gen.ArrayOf(Gen.Frequency(
        (6, Gen.Elements("aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠàảãáạếềợửữọủýỳÐð-–'“ .,\t\u00a0\u00ad\u200b0123456789".ToCharArray())),
        (2, Gen.Elements("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323".ToCharArray())),
        (1, Gen.Choose(0, 0xffff).Select(code => (char)code)))).Select(characters => new string(characters));
}
