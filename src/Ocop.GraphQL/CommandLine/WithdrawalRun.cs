using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;
using Ocop.Domain.Json;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.GraphQL.CommandLine;

/// <summary>A run of the command <c>withdraw</c>.</summary>
/// <param name="context">What it is run with.</param>
/// <param name="asJson">Whether it answers in JSON.</param>
internal sealed class WithdrawalRun(CommandContext context, bool asJson)
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Withdraws, and tells what was withdrawn or why nothing was.</summary>
    /// <returns>One of <see cref="Hosting.ExitCode"/>.</returns>
    public int Run(WithdrawalRequest request) => RegistryCommand.Run(context, (registry, _) =>
    {
        WithdrawalReport report = new RegistryWithdrawer(registry.ToStorage()).Run(request);
        context.Output.WriteLine(asJson ? Json(report) : Line(report));
    });

    private static string Line(WithdrawalReport report)
    {
        Withdrawal asked = report.Withdrawn[0];
        string others = string.Join(" and ", report.Withdrawn.Skip(1).GroupBy(other => other.RecordKind).Select(kind => Counted(kind.Key, kind.Count())));
        string along = others.Length == 0 ? "" : $", and with it {others}";
        string standIn = asked.ReplacedBy is { } code ? $" {code} stands for it." : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Withdrew the {NameOf(asked.RecordKind)} {asked.RecordCode}{along} (revision {asked.Revision}).{standIn}");
    }

    private static string Json(WithdrawalReport report)
    {
        Withdrawal asked = report.Withdrawn[0];
        return JsonSerializer.Serialize(
            new
            {
                revision = asked.Revision,
                at = InstantPattern.ExtendedIso.Format(asked.At),
                reason = EnumNames<WithdrawalReason>.Of(asked.Reason),
                replacedBy = asked.ReplacedBy,
                withdrawn = report.Withdrawn.Select(each => new { recordType = EnumNames<RecordKind>.Of(each.RecordKind), code = each.RecordCode }),
            },
            Plain);
    }

    private static string Counted(RecordKind kind, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {NameOf(kind)}{(count == 1 ? "" : "s")}");

    private static string NameOf(RecordKind kind) => EnumNames<RecordKind>.Of(kind).ToLowerInvariant();
}
