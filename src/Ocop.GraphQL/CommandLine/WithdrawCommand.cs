using System.CommandLine;
using Ocop.Domain.Codes;
using Ocop.Storage.Withdrawals;

namespace Ocop.GraphQL.CommandLine;

/// <summary>The command <c>withdraw</c>: takes a record out of the registry for good.</summary>
internal static class WithdrawCommand
{
    private const string Description = """
        Withdraws a record: a product, producer, certificate, dossier or programme. It is the only way in which a record goes; lists that
        leave it out do not take it away, and lists that name it again do not bring it back. A product takes its certificates and
        dossiers along; a producer goes after its products. What stays is that it was withdrawn, when and why, which changes and
        exports tell of; its code is never given again. A certificate that an authority revoked is not withdrawn.
        Example: ocop withdraw PW3C57BCCT3JCK --reason duplicate --replaced-by P8DMYF67FMKH10
        """;

    private static readonly (string Word, WithdrawalReason Reason)[] Reasons =
    [
        ("recorded-in-error", WithdrawalReason.RecordedInError),
        ("duplicate", WithdrawalReason.Duplicate),
        ("source-withdrawn", WithdrawalReason.SourceWithdrawn),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string> code = new("CODE") { Description = "The record's permanent code." };
        code.Validators.Add(result => CheckCode(result.Tokens, result.AddError));
        Option<string> reason = new("--reason") { Description = $"Why: {string.Join(", ", Reasons.Select(each => each.Word))}.", Required = true, HelpName = "REASON" };
        reason.AcceptOnlyFromAmong([.. Reasons.Select(each => each.Word)]);
        Option<string?> replacedBy = new("--replaced-by") { Description = "The code of the record of the same kind that stands for it.", HelpName = "CODE" };
        replacedBy.Validators.Add(result => CheckCode(result.Tokens, result.AddError));
        Option<bool> json = new("--json") { Description = "Answer with one JSON object." };
        var command = new Command("withdraw", Description) { code, reason, replacedBy, json };
        command.SetAction(parsed => new WithdrawalRun(context, parsed.GetValue(json)).Run(new(
            RegistryCode.Parse(parsed.GetRequiredValue(code)),
            Array.Find(Reasons, each => each.Word == parsed.GetRequiredValue(reason)).Reason,
            parsed.GetValue(replacedBy) is { } other ? RegistryCode.Parse(other) : null)));
        return command;
    }

    private static void CheckCode(IReadOnlyList<System.CommandLine.Parsing.Token> tokens, Action<string> refuse)
    {
        if (tokens is [var token, ..] && !RegistryCode.Read(token.Value).TryGetValue(out _, out var refusal))
            refuse(refusal.Message);
    }
}
