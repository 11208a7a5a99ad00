using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Paying, well or badly, and what follows from it.</summary>
internal sealed class SandboxPayments(SandboxOrders orders, RazorpaySignatures signatures, TimeProvider time)
{
    private const string Declined =
        "Your payment didn't go through as it was declined by the bank. Try another payment method or contact your bank.";

    public static Result<SandboxPayment> Find(LocalTransaction tx, string id) =>
        tx.Find<SandboxPayment>(id) is { } payment && id.StartsWith(SandboxIds.Payment, StringComparison.Ordinal)
            ? payment
            : SandboxRules.UnknownId();

    public static SandboxPayment[] OfOrder(LocalTransaction tx, string orderId) =>
        [.. tx.Children<SandboxPayment>(SandboxIds.Payment, orderId)];

    /// <summary>The customer pays, or tries to.</summary>
    public Result<PayAnswer> Pay(LocalTransaction tx, PayRequest request)
    {
        if (request.Outcome is not ("success" or "failure"))
        {
            return SandboxRules.Refuse("The outcome must be success or failure.", "outcome");
        }

        var id = request.OrderId ?? "";
        var orderId = SandboxOrders.IsLink(id) && orders.FindLink(tx, id).TryGetValue(out var named, out _) ? named.OrderId : id;
        if (!SandboxOrders.Find(tx, orderId).TryGetValue(out var order, out var error))
        {
            return error;
        }

        var link = orders.LinkOf(tx, order.Id);
        if (!request.Force && (order.Status == "paid" || link is { Status: not "created" }))
        {
            return SandboxRules.Refuse(link is null ? "Payment already done for this order." : $"Payment Link is already {link.Status}");
        }

        var attempt = Attempt(order, link) with
        {
            Amount = request.Amount ?? order.Amount,
            Currency = request.Currency ?? order.Currency,
            Method = link is null ? "card" : "upi",
            Vpa = link is null ? null : "success@razorpay",
        };
        var payment = request.Outcome == "failure"
            ? Fail(tx, order, attempt, request.Webhooks)
            : Authorize(tx, order, link, attempt, request.Capture, request.Webhooks);
        return Answer(payment, orders.LinkOf(tx, order.Id));
    }

    /// <summary>Charges a saved method; those whose last four digits are 0002 are declined.</summary>
    public Result<PayAnswer> Charge(LocalTransaction tx, NewRecurring request)
    {
        if (string.IsNullOrEmpty(request.Token))
        {
            return SandboxRules.Refuse("The token field is required.", "token");
        }

        if (!SandboxOrders.Find(tx, request.OrderId ?? "").TryGetValue(out var order, out var error))
        {
            return error;
        }

        if (order.Status == "paid")
        {
            return SandboxRules.Refuse("Payment already done for this order.");
        }

        if (request.Amount != order.Amount || request.Currency != order.Currency)
        {
            return SandboxRules.Refuse("Payment amount is different from your order amount.", "amount");
        }

        var attempt = Attempt(order, null) with
        {
            TokenId = request.Token,
            Description = request.Description,
            Email = request.Email,
            Contact = request.Contact,
            Notes = request.Notes ?? SandboxNotes.None,
        };
        var declined = request.Token.EndsWith("0002", StringComparison.Ordinal)
            || attempt.Notes.Values.GetValueOrDefault("last4") == "0002";
        return Answer(
            declined ? Fail(tx, order, attempt, tell: true) : Authorize(tx, order, null, attempt, capture: true, tell: true), null);
    }

    public Result<SandboxPayment> Capture(LocalTransaction tx, string id, NewCapture request)
    {
        if (!Find(tx, id).TryGetValue(out var payment, out var error))
        {
            return error;
        }

        if (payment.Status != "authorized")
        {
            return SandboxRules.Refuse(payment.Captured
                ? "This payment has already been captured"
                : "Only payments which have been authorized and not yet captured can be captured");
        }

        if (request.Amount != payment.Amount || request.Currency != payment.Currency)
        {
            return SandboxRules.Refuse("Capture amount must be equal to the amount authorized", "amount");
        }

        return Captured(tx, SandboxOrders.Find(tx, payment.OrderId).Value, orders.LinkOf(tx, payment.OrderId), payment, tell: true);
    }

    private SandboxPayment Attempt(SandboxOrder order, SandboxLink? link) => new()
    {
        Id = SandboxIds.Next(SandboxIds.Payment),
        Amount = order.Amount,
        Currency = order.Currency,
        Status = "created",
        OrderId = order.Id,
        Method = "card",

        // As documented, a payment through a link has the link's id here and nothing of its notes.
        Description = link is null ? null : string.Concat("#", link.Id.AsSpan(SandboxIds.Link.Length)),
        Email = link?.Customer.Email,
        Contact = link?.Customer.Contact,
        CreatedAt = Seconds(),
    };

    private SandboxPayment Authorize(
        LocalTransaction tx, SandboxOrder order, SandboxLink? link, SandboxPayment attempt, bool capture, bool tell)
    {
        var payment = attempt with { Status = "authorized" };
        order = order with { Status = order.Status == "paid" ? "paid" : "attempted", Attempts = order.Attempts + 1 };
        tx.Add(payment.Id, order.Id, null, payment);
        tx.Change(order.Id, order);
        if (tell)
        {
            tx.Post("payment.authorized", order.Id, time.GetUtcNow(), ("payment", payment));
        }

        return capture ? Captured(tx, order, link, payment, tell) : payment;
    }

    private SandboxPayment Captured(LocalTransaction tx, SandboxOrder order, SandboxLink? link, SandboxPayment payment, bool tell)
    {
        payment = payment with { Status = "captured", Captured = true, Fee = payment.Amount / 50, Tax = 0 };
        order = payment.Amount >= order.Amount
            ? order with { Status = "paid", AmountPaid = order.Amount }
            : order with { AmountPaid = payment.Amount };
        tx.Change(payment.Id, payment);
        tx.Change(order.Id, order);
        if (tell)
        {
            tx.Post("payment.captured", order.Id, time.GetUtcNow(), ("payment", payment));
            tx.Post("order.paid", order.Id, time.GetUtcNow(), ("payment", payment), ("order", order));
        }

        if (link is not null)
        {
            var line = new SandboxLinkPayment(
                payment.Id, link.Id, payment.Amount, payment.Method, "captured", payment.CreatedAt, Seconds());
            link = link with
            {
                Status = "paid",
                AmountPaid = link.Amount,
                Payments = [.. link.Payments ?? [], line],
                UpdatedAt = Seconds(),
            };
            tx.Change(link.Id, link);
            if (tell)
            {
                tx.Post("payment_link.paid", order.Id, time.GetUtcNow(), ("payment_link", link), ("order", order), ("payment", payment));
            }
        }

        return payment;
    }

    private SandboxPayment Fail(LocalTransaction tx, SandboxOrder order, SandboxPayment attempt, bool tell)
    {
        var payment = attempt with
        {
            Status = "failed",
            ErrorCode = "BAD_REQUEST_ERROR",
            ErrorDescription = Declined,
            ErrorSource = "bank",
            ErrorStep = "payment_authorization",
            ErrorReason = "payment_failed",
        };
        tx.Add(payment.Id, order.Id, null, payment);
        tx.Change(order.Id, order with { Status = order.Status == "paid" ? "paid" : "attempted", Attempts = order.Attempts + 1 });
        if (tell)
        {
            tx.Post("payment.failed", order.Id, time.GetUtcNow(), ("payment", payment));
        }

        return payment;
    }

    private PayAnswer Answer(SandboxPayment payment, SandboxLink? link) => new(
        payment.Id,
        payment.OrderId,
        payment.Status == "failed" ? null : signatures.OfPayment(payment.OrderId, payment.Id),
        payment.Status,
        payment.ErrorDescription,
        link?.Id,
        link?.ReferenceId,
        link?.Status);

    private long Seconds() => time.GetUtcNow().ToUnixTimeSeconds();
}
