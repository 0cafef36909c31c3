using System.Reflection;
using System.Text.Json;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Exporting.Shapes;

/// <summary>A member of a document's object: its key, the expression that reads its value, and the property of the row that holds it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Sql">The expression over the row's table.</param>
/// <param name="Property">The property that holds the value or, for a reference, the identity of the record that the value names.</param>
internal sealed record DocumentMember(JsonEncodedText Key, string Sql, PropertyInfo Property)
{
    /// <summary>The row that has the property.</summary>
    public required Type Row { get; init; }

    /// <summary>How the value is written.</summary>
    public MemberForm Form { get; private init; } = MemberForms.Of(Property.PropertyType);

    /// <summary>The table of the record whose code the value is; null for every value that is no reference.</summary>
    public string? References { get; private init; }

    /// <summary>The members of properties whose keys are their names.</summary>
    /// <param name="alias">The alias of the row's table in expressions.</param>
    /// <param name="properties">The names, in the order of the keys.</param>
    public static IEnumerable<DocumentMember> Of<TRow>(string alias, params string[] properties) =>
        properties.Select(property => Keyed<TRow>(alias, property, JsonNamingPolicy.CamelCase.ConvertName(property)));

    /// <summary>The member of a property under a key of its own.</summary>
    public static DocumentMember Keyed<TRow>(string alias, string property, string key) => Of<TRow>(key, $"{alias}.{SnakeCase.Of(property)}", property, null);

    /// <summary>The member that names a record by its code.</summary>
    /// <param name="property">The property that holds the record's identity.</param>
    /// <param name="key">The key.</param>
    /// <param name="table">The table of the record.</param>
    public static DocumentMember ReferenceOf<TRow>(string property, string key, string table) =>
        Of<TRow>(key, $"(SELECT f.code FROM {table} f WHERE f.id = t.{SnakeCase.Of(property)})", property, table);

    private static DocumentMember Of<TRow>(string key, string sql, string property, string? table)
    {
        var member = new DocumentMember(
            JsonEncodedText.Encode(key),
            sql,
            typeof(TRow).GetProperty(property) ?? throw new ArgumentException($"{typeof(TRow).Name} has no {property}.", nameof(property)))
        {
            Row = typeof(TRow),
        };
        return table is null ? member : member with { References = table, Form = MemberForm.Text };
    }
}
