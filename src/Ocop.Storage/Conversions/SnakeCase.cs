using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ocop.Storage.Conversions;

/// <summary>Names of columns, keys and indexes in lower case with underscores, the same for every database engine.</summary>
internal static class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            var table = entity.GetTableName();
            foreach (var property in entity.GetProperties())
                property.SetColumnName(Of(property.Name));
            foreach (var key in entity.GetKeys())
                key.SetName($"pk_{table}");
            foreach (var index in entity.GetIndexes().Where(index => index.FindAnnotation(RelationalAnnotationNames.Name) is null))
                index.SetDatabaseName($"ix_{table}_{Join(index.Properties)}");
            foreach (var reference in entity.GetForeignKeys())
                reference.SetConstraintName($"fk_{table}_{Join(reference.Properties)}");
        }
    }

    /// <summary>The name in snake case, for example <c>province_before_2025</c> for <c>ProvinceBefore2025</c>.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && (char.IsUpper(name[i]) || (char.IsDigit(name[i]) && !char.IsDigit(name[i - 1]))))
                text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }

    private static string Join(IEnumerable<IReadOnlyProperty> properties) =>
        string.Join('_', properties.Select(property => Of(property.Name)));
}
