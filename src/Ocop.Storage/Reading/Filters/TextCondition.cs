using System.Diagnostics;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>Whether the column's text contains, starts with or ends with a value that is not empty.</summary>
internal sealed class TextCondition(FilterField field, TextMatch match, string value) : FieldCondition(field)
{
    internal override void Write(SqlText sql, Dialect dialect)
    {
        switch (match)
        {
            case TextMatch.Contains:
                dialect.Contains(sql, Column, value);
                break;
            case TextMatch.StartsWith:
                dialect.StartsWith(sql, Column, value);
                break;
            case TextMatch.EndsWith:
                dialect.EndsWith(sql, Column, value);
                break;
            default:
                throw new UnreachableException($"No match {match}.");
        }
    }
}
