using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>What became of a charge.</summary>
public enum ChargeKind
{
    Paid,
    Failed,

    /// <summary>The gateway does not tell yet.</summary>
    Unknown,

    /// <summary>The gateway had time enough and knows nothing of it.</summary>
    NeverAsked,
}

/// <summary>What became of a charge, and why it failed, in words for the customer.</summary>
public sealed record ChargeOutcome(ChargeKind Kind, string? Reason = null)
{
    public static ChargeOutcome Failed(string reason) => new(ChargeKind.Failed, reason);
}

/// <summary>Charges a subscription's order with the saved method as it is now. The gateway's order can be paid once, so no repetition takes
/// money twice.</summary>
public sealed class SubscriptionCharge(
    IDocumentStore store, OrderRepository orders, ClientCheckoutService checkouts, OrderPaymentService payments,
    SavedPaymentMethodService methods, RazorpayClient gateway, StoreSettings settings, TimeProvider time)
{
    private const string Declined = "Your bank declined the payment";

    // Their clock is not ours, and it counts whole seconds.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>Asks the gateway for the money, once. Its later state counts, not its answer.</summary>
    /// <param name="askedAt">As it was written down.</param>
    public async Task<ChargeOutcome> AskAsync(Order order, long methodId, DateTimeOffset askedAt)
    {
        // From here on money moves: a host that stops must not leave it half done where it need not.
        var ct = CancellationToken.None;
        if (!(await methods.ChargeableAsync(order.Partition, methodId, ct)).TryGetValue(out var method, out var unusable))
        {
            return ChargeOutcome.Failed(unusable.Message);
        }

        if (order.Totals.Total == 0)
        {
            // Orders of an earlier version that cost nothing were not confirmed when they were placed.
            _ = await orders.ApplyAsync(order.CustomerId, order.OrderId, current => current.NothingToPay(time.GetUtcNow()), ct);
            return new ChargeOutcome(ChargeKind.Paid);
        }

        if (!(await checkouts.StartAsync(order.CustomerId, order.OrderId, ct)).TryGetValue(out var started, out var refused))
        {
            // Nothing was asked: the gateway is out of reach, or the order was paid or cancelled this very moment.
            return new ChargeOutcome(refused.Code == ErrorCode.Unavailable ? ChargeKind.Unknown : ChargeKind.NeverAsked);
        }

        var account = await store.ReadAsync<Account>(order.Partition, Account.DocumentId, ct);
        var charged = await gateway.ChargeSavedAsync(Charge(started, method, account), ct);
        var found = await LookUpAsync(started, askedAt, ct);
        return found.Kind == ChargeKind.Unknown && charged.Error is { Code: not ErrorCode.Unavailable }
            ? ChargeOutcome.Failed(Declined)
            : found;
    }

    /// <summary>Asks the gateway what became of the charge, and books it.</summary>
    public async Task<ChargeOutcome> LookUpAsync(Order order, DateTimeOffset askedAt, CancellationToken ct)
    {
        GatewayPayment[] made = [];
        if (order.Payment.GatewayOrderId is { } gatewayOrder
            && !(await gateway.FetchOrderPaymentsAsync(gatewayOrder, ct)).TryGetValue(out made!, out _))
        {
            return new ChargeOutcome(ChargeKind.Unknown);
        }

        if (made.FirstOrDefault(payment => payment.Captured || payment.Status is "captured" or "authorized") is { } good)
        {
            var booked = await payments.FoundAsync(order, good, ct);
            return new ChargeOutcome(booked is { IsOk: true, Value.Payment.PaidAt: not null }
                or { IsOk: true, Value.Status: OrderStatus.Cancelled }
                ? ChargeKind.Paid
                : ChargeKind.Unknown);
        }

        var since = (askedAt - Skew).ToUnixTimeSeconds();
        if (made.LastOrDefault(payment => payment.Status == "failed" && payment.CreatedAt >= since) is { } bad)
        {
            _ = await payments.FoundAsync(order, bad, ct);
            return ChargeOutcome.Failed(bad.ErrorDescription ?? Declined);
        }

        return new ChargeOutcome(
            time.GetUtcNow() - askedAt < DeliveryDecisions.GatewayReportTimeout ? ChargeKind.Unknown : ChargeKind.NeverAsked);
    }

    private SavedCharge Charge(Order order, SavedPaymentMethod method, Account? account)
    {
        var notes = new Dictionary<string, string>(GatewayReference.Notes(order.OrderId));
        if (method.Last4 is { } last4)
        {
            notes["last4"] = last4;
        }

        return new SavedCharge
        {
            GatewayOrderId = order.Payment.GatewayOrderId!,
            Amount = order.Payment.CheckoutAmount,
            Currency = order.Currency,
            Token = methods.TokenOf(method),
            Description = $"{settings.Name}: delivery {OrderNumber.Of(order)}",
            Email = account?.Email ?? order.CustomerEmail,
            Phone = account?.Phone ?? order.CustomerPhone,
            Notes = notes,
        };
    }
}
