using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Json;

/// <summary>A day of every year as a JSON string MM-dd, for records of this library that hold one.</summary>
/// <remarks>Add it to the options with <see cref="OcopJson.AddOcop"/>, or name it in the attribute of a serialisation context.</remarks>
public sealed class AnnualDateConverter : TextConverter<AnnualDate>
{
    private protected override AnnualDate FromText(string text) => AnnualDatePattern.Iso.Parse(text) is { Success: true } date
        ? date.Value
        : throw new JsonException("A day of every year is a JSON string of the form MM-dd.");

    private protected override string ToText(AnnualDate value) => AnnualDatePattern.Iso.Format(value);
}
