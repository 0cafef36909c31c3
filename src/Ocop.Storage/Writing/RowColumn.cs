using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ocop.Storage.Writing;

/// <summary>A column of a table as the model maps it: its name, and how a row's property becomes its value.</summary>
internal sealed class RowColumn(IProperty property)
{
    private readonly IClrPropertyGetter getter = property.GetGetter();
    private readonly Func<object?, object?>? convert = property.GetRelationalTypeMapping().Converter?.ConvertToProvider;

    /// <summary>The column's name.</summary>
    public string Name { get; } = property.GetColumnName();

    /// <summary>The column's type as the engine names it.</summary>
    public string Type { get; } = property.GetColumnType();

    /// <summary>The value of the column in a row; <see cref="DBNull"/> for none.</summary>
    public object ValueIn(object row)
    {
        var value = getter.GetClrValue(row);
        return (value is null || convert is null ? value : convert(value)) ?? DBNull.Value;
    }
}
