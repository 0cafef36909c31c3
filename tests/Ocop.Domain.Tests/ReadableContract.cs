using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Ocop.Domain.Tests;

/// <summary>What every readable type owes its users, checked on samples.</summary>
internal abstract class ReadableContract
{
    /// <summary>The type that the samples are of.</summary>
    public abstract Type Type { get; }

    /// <summary>Checks everything; fails with the sample that breaks it.</summary>
    public abstract void Check();

    /// <summary>The contract of a type written as a JSON text.</summary>
    /// <param name="texts">Texts of different values, in any form that is read.</param>
    /// <param name="malformed">Texts that are none.</param>
    public static ReadableContract Of<T>(string[] texts, string[] malformed)
        where T : notnull, IReadable<T> =>
        new Samples<T>(texts, malformed, [.. malformed.Select(text => JsonSerializer.Serialize(text)), "7", "true", "[]", "{}"]);

    /// <summary>The contract of a type written as something else in JSON, with what is refused there.</summary>
    public static ReadableContract Of<T>(string[] texts, string[] malformed, string[] malformedJson)
        where T : notnull, IReadable<T> => new Samples<T>(texts, malformed, malformedJson);

    private sealed class Samples<T>(string[] texts, string[] malformed, string[] malformedJson) : ReadableContract
        where T : notnull, IReadable<T>
    {
        public override Type Type => typeof(T);

        public override void Check()
        {
            Assert.NotEmpty(texts);
            Assert.NotEmpty(malformed);
            Assert.All(texts, IsReadAndWritten);
            Assert.All(malformed, IsRefused);
            Assert.All(malformedJson, IsRefusedInJson);
            Assert.All(texts.SelectMany((first, index) => texts.Skip(index + 1).Select(second => (first, second))), AreDifferent);
            Assert.False(T.TryParse((string?)null, null, out var none));
            Assert.Equal(default, none);
            NullIsNoValue();
            Property.Holds(Gen.OneOf(Property.AnyText, Misprints()), IsReadBackIfRead);
        }

        // Any text at all is answered, and what is read of it, however it was written, is read back.
        private static bool IsReadBackIfRead(string text) =>
            !T.Read(text).TryGetValue(out var value, out _) || T.Parse(value.ToString(null, null), null).Equals(value);

        private Gen<string> Misprints() =>
            from text in Gen.Elements(texts)
            from place in Gen.Choose(0, text.Length - 1)
            from removed in Gen.Choose(0, 1)
            from added in Gen.Elements("", "0", "1", "9", "-", "–", "/", " ", "a", "Đ", "%", ":", "?")
            select text.Remove(place, removed).Insert(place, added);

        private static void IsReadAndWritten(string text)
        {
            var value = T.Parse(text, null);
            var written = value.ToString(null, null);
            Assert.Equal(written, value.ToString());
            Assert.Equal(value, T.Parse(written, null));
            Assert.Equal(value, T.Parse(written.AsSpan(), null));
            Assert.Equal(value, T.Read(written).Value);
            Assert.True(T.TryParse(written, null, out var tried) && tried.Equals(value));
            Assert.Equal(written, T.Parse(written, null).ToString(null, null));
            Assert.Equal(value.GetHashCode(), T.Parse(written, null).GetHashCode());
            Assert.False(value.Equals((object?)null));
            IsFormatted(value, written);
            IsReadAndWrittenInJson(value);
        }

        private static void IsFormatted(T value, string written)
        {
            var exact = new char[written.Length];
            Assert.True(value.TryFormat(exact, out var length, "", null));
            Assert.Equal((written.Length, written), (length, new string(exact)));
            Assert.False(value.TryFormat(exact.AsSpan(1), out length, "", null));
            Assert.Equal(0, length);
        }

        private static void IsReadAndWrittenInJson(T value)
        {
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
            var members = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 });
            Assert.Equal(value, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(members)!).Key);
        }

        private static void IsRefused(string text)
        {
            var refusal = T.Read(text).Refusal;
            Assert.Equal(refusal?.Message, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message);
            Assert.Equal(refusal?.Message, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", refusal!.Rule);
            Assert.False(T.TryParse(text, null, out var none));
            Assert.Equal(default, none);
            Assert.False(T.TryParse(text.AsSpan(), null, out _));
        }

        private static void IsRefusedInJson(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));

        private static void AreDifferent((string First, string Second) texts) =>
            Assert.False(T.Parse(texts.First, null).Equals(T.Parse(texts.Second, null)), $"'{texts.First}' and '{texts.Second}' are equal.");

        // Where a value type has no null, a class leaves it to the member whether it may be absent.
        private static void NullIsNoValue()
        {
            if (typeof(T).IsValueType)
            {
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("null"));
            }
            else
            {
                Assert.Equal(default, JsonSerializer.Deserialize<T>("null"));
            }
        }
    }
}
