using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Codes;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Standings;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Withdrawals;

/// <summary>Takes records out of the registry, with what hangs on them and what finds them, and leaves their withdrawals.</summary>
/// <remarks>
/// Rows go by their references: what refers first. What belongs to one record alone (its sources' links, details, spans) goes with its
/// row. Rows that were changed in the same transaction are saved before.
/// </remarks>
internal sealed class RecordWithdrawer(WriteTransaction write)
{
    private readonly OcopContext context = write.Context;
    private readonly List<Withdrawal> withdrawn = [];

    /// <summary>Withdraws a record.</summary>
    /// <returns>The record's withdrawal, and behind it those of the records that went with it.</returns>
    /// <exception cref="RegistryException">The request is refused; the message says why in one sentence.</exception>
    public IReadOnlyList<Withdrawal> Withdraw(WithdrawalRequest request)
    {
        var check = new WithdrawalCheck(context);
        check.RequireRecord(request.Code);
        var replacement = check.FindReplacement(request);
        write.Save();
        withdrawn.Add(write.Withdraw(request.RecordKind, request.Code.Text, request.Reason, replacement));
        Remove(request);
        write.Save();
        return withdrawn;
    }

    private void Remove(WithdrawalRequest request)
    {
        var code = request.Code.Text;
        switch (request.RecordKind)
        {
            case RecordKind.Product:
                RemoveProduct(code, request.Reason);
                break;
            case RecordKind.Producer:
                RemoveProducer(request.Code);
                break;
            case RecordKind.Certificate:
                RemoveCertificate(code);
                break;
            case RecordKind.Dossier:
                context.Dossiers.Where(row => row.Code == code).ExecuteDelete();
                break;
            default:
                context.Programmes.Where(row => row.Code == code).ExecuteDelete();
                break;
        }
    }

    private void RemoveProducer(RegistryCode code)
    {
        var id = context.Producers.Where(row => row.Code == code.Text).Select(row => row.Id).Single();
        var products = context.Products.Count(row => row.ProducerId == id);
        if (products > 0)
        {
            throw new RegistryException(
                RegistryFault.StillNeeded,
                $"The producer {code} still has {products} {(products == 1 ? "product" : "products")}; withdraw {(products == 1 ? "it" : "them")} first.");
        }
        RemoveFromIndex(index => index.RemoveProducer(id));
        context.Producers.Where(row => row.Id == id).ExecuteDelete();
    }

    private void RemoveProduct(string code, WithdrawalReason reason)
    {
        var id = context.Products.Where(row => row.Code == code).Select(row => row.Id).Single();
        WithdrawAll(RecordKind.Certificate, [.. context.Certificates.Where(row => row.ProductId == id).Select(row => row.Code)], reason);
        WithdrawAll(RecordKind.Dossier, [.. context.Dossiers.Where(row => row.ProductId == id).Select(row => row.Code)], reason);
        RemoveFromIndex(index => index.RemoveProduct(id));
        context.Standings.Where(row => row.ProductId == id).ExecuteDelete();
        context.Certificates.Where(row => row.ProductId == id).ExecuteDelete();
        context.Dossiers.Where(row => row.ProductId == id).ExecuteDelete();
        context.Products.Where(row => row.Id == id).ExecuteDelete();
    }

    private void RemoveFromIndex(Action<SearchIndexWriter> remove)
    {
        using var queue = context.NewWriteQueue();
        remove(new SearchIndexWriter(context, queue));
        queue.Flush();
    }

    /// <summary>Without the certificate its product stands differently, which is a change of the product.</summary>
    private void RemoveCertificate(string code)
    {
        var certificate = context.Certificates.Single(row => row.Code == code);
        var product = context.Products.Single(row => row.Id == certificate.ProductId);
        context.Standings.RemoveRange(context.Standings.Where(row => row.ProductId == product.Id));
        context.Certificates.Remove(certificate);
        write.Touch(product);
        write.Save();
        new StandingWriter(write).Write([product]);
    }

    private void WithdrawAll(RecordKind kind, List<string> codes, WithdrawalReason reason)
    {
        foreach (var code in codes.Order(StringComparer.Ordinal))
            withdrawn.Add(write.Withdraw(kind, code, reason, replacedBy: null));
    }
}
