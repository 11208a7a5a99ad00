using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>What can be paid: orders and payment links.</summary>
internal sealed class SandboxOrders(TimeProvider time, SandboxAddress address)
{
    public Result<SandboxOrder> Create(LocalTransaction tx, NewOrder request)
    {
        if (SandboxRules.Check(request.Amount, request.Currency, request.Receipt, "receipt", request.Notes) is { } error)
        {
            return error;
        }

        return Add(tx, request.Amount!.Value, request.Currency!, request.Receipt, request.Notes);
    }

    public static Result<SandboxOrder> Find(LocalTransaction tx, string id) =>
        tx.Find<SandboxOrder>(id) is { } order && IsOrder(id) ? order : SandboxRules.UnknownId();

    public static SandboxOrder[] WithReceipt(LocalTransaction tx, string receipt) =>
        [.. tx.Referenced<SandboxOrder>(SandboxIds.Order, receipt)];

    public Result<SandboxLink> CreateLink(LocalTransaction tx, NewLink request)
    {
        var now = Now();
        if (SandboxRules.CheckLink(request, now) is { } error)
        {
            return error;
        }

        var reference = request.ReferenceId ?? "";
        if (reference.Length > 0 && tx.Referenced<SandboxLink>(SandboxIds.Link, reference).Count > 0)
        {
            return SandboxRules.Refuse(
                $"payment link with given reference_id: {reference} already exists. Please create a payment link with a different reference_id", "reference_id");
        }

        var order = Add(tx, request.Amount!.Value, request.Currency!, reference, request.Notes);
        var id = SandboxIds.Next(SandboxIds.Link);
        var link = new SandboxLink
        {
            Id = id,
            Amount = order.Amount,
            Currency = order.Currency,
            ShortUrl = $"{address.Public}/local/pay/{id}",
            ReferenceId = reference,
            Description = request.Description ?? "",
            Customer = request.Customer ?? new(null, null, null),
            Notify = request.Notify ?? new(false, false),
            ReminderEnable = request.ReminderEnable ?? false,
            Notes = request.Notes ?? SandboxNotes.None,
            CallbackUrl = request.CallbackUrl ?? "",
            CallbackMethod = request.CallbackMethod ?? "",
            OrderId = order.Id,
            Status = "created",
            ExpireBy = request.ExpireBy ?? 0,
            CreatedAt = now,
            UpdatedAt = now,
        };
        tx.Add(link.Id, order.Id, reference.Length > 0 ? reference : null, link);
        return link;
    }

    public Result<SandboxLink> FindLink(LocalTransaction tx, string id) =>
        tx.Find<SandboxLink>(id) is { } link && IsLink(id) ? link.At(Now()) : SandboxRules.UnknownId();

    /// <summary>The link that an order was made for; null when it was made for a checkout.</summary>
    public SandboxLink? LinkOf(LocalTransaction tx, string orderId) =>
        tx.Children<SandboxLink>(SandboxIds.Link, orderId).FirstOrDefault()?.At(Now());

    public SandboxLink[] LinksWith(LocalTransaction tx, string reference) =>
        [.. tx.Referenced<SandboxLink>(SandboxIds.Link, reference).Select(link => link.At(Now()))];

    public Result<SandboxLink> CancelLink(LocalTransaction tx, string id)
    {
        if (!FindLink(tx, id).TryGetValue(out var link, out var error))
        {
            return error;
        }

        if (link.Status != "created")
        {
            return SandboxRules.Refuse($"Payment Link cannot be cancelled as it is already {link.Status}");
        }

        var now = time.GetUtcNow();
        link = link with { Status = "cancelled", CancelledAt = Now(), UpdatedAt = Now() };
        tx.Change(link.Id, link);
        tx.Post("payment_link.cancelled", link.OrderId, now, ("payment_link", link));
        return link;
    }

    public static bool IsOrder(string id) => id.StartsWith(SandboxIds.Order, StringComparison.Ordinal);

    public static bool IsLink(string id) => id.StartsWith(SandboxIds.Link, StringComparison.Ordinal);

    private SandboxOrder Add(LocalTransaction tx, long amount, string currency, string? receipt, SandboxNotes? notes)
    {
        var order = new SandboxOrder
        {
            Id = SandboxIds.Next(SandboxIds.Order),
            Amount = amount,
            Currency = currency,
            Receipt = receipt,
            Status = "created",
            Notes = notes ?? SandboxNotes.None,
            CreatedAt = Now(),
        };
        tx.Add(order.Id, null, receipt, order);
        return order;
    }

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();
}
