using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>One order of a file, as history.</summary>
internal sealed class OrderRecord(
    DataRecord record, IReadOnlyDictionary<string, Product> products, StoreSettings settings, DateTimeOffset now, List<RowError> errors)
{
    private readonly RowValues first = new(record.Rows[0], errors);

    /// <returns>Null where something is wrong.</returns>
    public Order? ToOrder(long orderId, long paymentId, Account customer)
    {
        var placed = first.Moment(OrderColumns.CreatedAt, settings.Calendar, null);
        if (placed is not { } at || at > now || at.Year < 1990)
        {
            first.Refuse(OrderColumns.CreatedAt, "An imported order needs the moment in the past when it was placed");
            at = now;
        }

        var currency = first.Text(OrderColumns.Currency, settings.Currency);
        if (currency != settings.Currency)
        {
            first.Refuse(OrderColumns.Currency, $"Orders of this store are in {settings.Currency}");
        }

        if (first.IsEmpty(OrderColumns.Status))
        {
            first.Refuse(OrderColumns.Status, "An imported order needs a status");
        }

        var status = first.Word(OrderColumns.Status, PastOrderStatus.Completed);
        var lines = new OrderLineRows(record, products, settings.Currency, errors);
        var totals = new OrderTotalsRow(first, settings.Currency).Read(lines.Subtotal);
        var ended = first.Moment(OrderColumns.DeliveredAt, settings.Calendar, at)!.Value;
        if (errors.Count > 0)
        {
            return null;
        }

        var payment = PaymentOf(status, paymentId, totals.Total, at);
        var order = new Order
        {
            OrderId = orderId,
            CustomerId = customer.AccountId,
            CustomerName = first.Text(OrderColumns.CustomerName, null) ?? customer.Name,
            CustomerEmail = customer.Email,
            CustomerPhone = first.Text(OrderColumns.CustomerPhone, customer.Phone),
            Channel = ChannelOf(),
            OrderType = first.Word(OrderColumns.Type, OrderType.Online),
            Status = FinalOf(status),
            Lines = lines.WithShares(totals.Discount, totals.Tax),
            Totals = totals,
            Currency = settings.Currency,
            ShippingAddress = OrderAddressColumns.Shipping.Read(first),
            BillingAddress = OrderAddressColumns.Billing.Read(first),
            Payment = payment,
            Shipment = new Shipment(first.Text(OrderColumns.TrackingNumber, null) ?? "TRK" + Base36.Encode(orderId).ToUpperInvariant())
            {
                Carrier = first.Text(OrderColumns.Carrier, null),
            },
            CouponCode = first.Text(OrderColumns.CouponCode, null),
            GiftWrap = first.Flag(OrderColumns.GiftWrap, false),
            GiftMessage = first.Text(OrderColumns.GiftMessage, null),
            CancelReason = first.Text(OrderColumns.CancelReason, null),
            Metadata = MetadataOf(),
            History = HistoryOf(status, at, ended < at ? at : ended),
            EstimatedDelivery = settings.Calendar.DayOf(ended),
            PlacedOn = settings.Calendar.DayOf(at),
            CreatedAt = at,
            UpdatedAt = now,
            ImportedAt = now,
            DeliveredAt = status == PastOrderStatus.Cancelled ? null : ended < at ? at : ended,
        };
        return errors.Count > 0 ? null : order;
    }

    private static OrderStatus FinalOf(PastOrderStatus status) => status switch
    {
        PastOrderStatus.Cancelled => OrderStatus.Cancelled,
        PastOrderStatus.Refunded or PastOrderStatus.Returned => OrderStatus.Returned,
        _ => OrderStatus.Completed,
    };

    private static IReadOnlyList<StatusChange> HistoryOf(PastOrderStatus status, DateTimeOffset placed, DateTimeOffset ended) =>
        FinalOf(status) is var last && last == OrderStatus.Cancelled
            ? [new(OrderStatus.Pending, placed), new(last, placed)]
            : [new(OrderStatus.Pending, placed), new(OrderStatus.Delivered, ended), new(last, ended)];

    /// <summary>No gateway knows the payment, so it stands as cash: whatever staff refund of it they pay out by hand.</summary>
    private Payment PaymentOf(PastOrderStatus status, long paymentId, long total, DateTimeOffset placed)
    {
        var refunded = first.Amount(OrderColumns.Refunded, settings.Currency) ?? 0;
        refunded = FinalOf(status) == OrderStatus.Returned ? total : refunded;
        if (refunded < 0 || refunded > total)
        {
            first.Refuse(OrderColumns.Refunded, "This must be between 0 and the total");
        }

        var isPaid = status != PastOrderStatus.Cancelled && total > 0;
        var paidAt = first.Moment(OrderColumns.PaidAt, settings.Calendar, placed)!.Value;
        return new Payment
        {
            PaymentId = paymentId,
            Method = first.Word(OrderColumns.PaymentMethod, PaymentMethod.Online),
            Status = !isPaid ? status == PastOrderStatus.Cancelled ? PaymentStatus.Pending : PaymentStatus.Paid
                : refunded == total ? PaymentStatus.Refunded
                : refunded > 0 ? PaymentStatus.PartiallyRefunded
                : PaymentStatus.Paid,
            Amount = total,
            Captures = isPaid ? [new Capture(PaymentDecisions.Cash, total, paidAt)] : [],
            Refunds = !isPaid || refunded == 0 ? [] : [new Refund
            {
                RefundId = paymentId,
                Amount = refunded,
                Reason = "Refunded by the shop that sold it",
                Status = RefundStatus.Completed,
                GatewayPaymentId = PaymentDecisions.Cash,
                CreatedAt = paidAt,
                UpdatedAt = paidAt,
                ProcessedAt = paidAt,
            }],
            PaidAt = status == PastOrderStatus.Cancelled ? null : paidAt,
            CreatedAt = placed,
            UpdatedAt = paidAt,
        };
    }

    private string ChannelOf()
    {
        var channel = first.Text(OrderColumns.Channel, null) ?? Channels.CateredByAfrica;
        if (!Channels.All.Contains(channel))
        {
            first.Refuse(OrderColumns.Channel, $"This must be one of {string.Join(", ", Channels.All)}");
        }

        return channel;
    }

    private Dictionary<string, string> MetadataOf()
    {
        var fields = new Dictionary<string, string>(first.Metadata(OrderColumns.Metadata, Metadata.None)) { ["importedNumber"] = record.Key };
        if (first.Text(OrderColumns.TransactionId, null) is { } transaction)
        {
            fields["transactionId"] = transaction;
        }

        if (Metadata.Problem(fields) is { } problem)
        {
            first.Refuse(OrderColumns.Metadata, problem);
        }

        return fields;
    }
}
