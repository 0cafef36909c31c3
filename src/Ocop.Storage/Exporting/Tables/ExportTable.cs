using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Exporting.Tables;

/// <summary>A table of an export for spreadsheets: one row for each record.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="From">The tables that are read; the record's own has the alias <c>t</c>.</param>
/// <param name="Columns">The columns.</param>
internal sealed record ExportTable(string Name, string From, IReadOnlyList<TableColumn> Columns);

/// <summary>A column of a table.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Sql">The expression of its values.</param>
/// <param name="Form">The form of its values, <see cref="MemberForm.Text"/> or <see cref="MemberForm.Integer"/>.</param>
internal sealed record TableColumn(string Heading, string Sql, MemberForm Form = MemberForm.Text);
