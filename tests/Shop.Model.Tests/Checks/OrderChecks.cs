using System.Text.Json;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Tests.Orders.Invoices;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>Each order's sums and money, as every API and the invoice show them.</summary>
internal sealed class OrderChecks(ModelShop shop, Books books)
{
    public async Task RunAsync()
    {
        foreach (var order in shop.Orders)
        {
            Money(order);
            State(order);
        }

        foreach (var person in shop.People)
        {
            var payments = (await shop.LookAsync(
                ModelShop.App + "/payments?limit=100", person.Tokens[Channels.RocketryBox])).At("data.payments").EnumerateArray()
                .ToDictionary(each => each.GetProperty("orderId").GetString()!);
            foreach (var order in shop.Orders.Where(each => each.Customer == person))
            {
                await ShownAsync(order, payments);
            }

            foreach (var order in shop.Orders.Where(each => each.Customer == person).TakeLast(2))
            {
                await InvoiceAsync(order);
            }
        }
    }

    private void Money(ModelOrder order)
    {
        var booked = books.Of(order).Document;
        Same(order, "total", booked.Totals.Total, order.Total);
        Same(order, "lines", booked.Totals.Subtotal, order.Lines.Sum(line => line.Quantity * line.UnitPrice));
        Same(order, "sum", booked.Totals.Subtotal + booked.Totals.Shipping + booked.Totals.Tax - booked.Totals.Discount, order.Total);
        Same(order, "money taken", booked.Payment.Captured, books.Taken(order));
        var (kept, mayKeep) = (books.Taken(order) - books.Returned(order), books.MayKeep(order));
        // Of two payments the gateway may report the later one first: what staff refunded of the other is then a part of the surplus that
        // goes back.
        Same(order, "money kept", kept, order.Payments.Count > 1 ? Math.Clamp(kept, mayKeep, mayKeep + order.GatewayRefunds) : mayKeep);
        Same(
            order,
            "refunds at the gateway",
            books.Refunds[order.Id]
                .Where(refund => refund is { Status: "completed", Method: "gateway", IsByHand: false })
                .Sum(refund => refund.Amount),
            books.Gateway[order.Id].Returned);
        foreach (var request in order.Returns.Where(each => each.IsReceived && order.IsInclusive && each.Refund > 0))
        {
            var worth = request.Pieces.Sum(piece => piece.Quantity * piece.UnitPrice);
            ModelException.Unless(request.Refund <= worth, $"{order}: return {request.Id} pays {request.Refund} of {worth}");
        }
    }

    private void State(ModelOrder order)
    {
        var status = books.Of(order).Status;
        var back = order.Returns.Where(each => each.IsReceived).Sum(each => each.Pieces.Sum(piece => piece.Quantity));
        ModelException.Unless(
            (status == OrderStatus.Returned) == (back == order.Pieces), $"{order} is {status}, {back} of {order.Pieces} pieces came back");
        ModelException.Unless(
            status != OrderStatus.Pending || !order.IsOnline || books.Of(order).SubscriptionId is not null || books.Taken(order) > 0,
            $"{order} is still pending, and unpaid");
        ModelException.Unless(
            status != OrderStatus.Pending || books.Taken(order) < order.Total || books.Returned(order) > 0,
            $"{order} is paid and still pending");
    }

    private async Task ShownAsync(ModelOrder order, Dictionary<string, JsonElement> payments)
    {
        var person = order.Customer;
        var (refunded, id) = (books.RefundedNet(order), order.Id);
        var payment = payments[Ids.App(id)];
        Same(order, "amount in the app", ModelShop.Minor(payment.GetProperty("amount")), Books.Cost(order));
        Same(order, "refunds in the app", ModelShop.Minor(payment.GetProperty("refundedAmount")), refunded);
        var curry = (await shop.LookAsync(
            $"{ModelShop.RasCurrys}/orders/{Ids.RasCurrys(id)}", person.Tokens[Channels.RasCurrys])).At("order");
        Same(order, "total in RAS Currys", ModelShop.Minor(curry.GetProperty("totalAmount")), order.Total);
        Same(
            order, "refunds in RAS Currys",
            curry.TryGetProperty("refundedAmount", out var amount) && amount.ValueKind == JsonValueKind.Number
                ? ModelShop.Minor(amount)
                : 0, refunded);
        var shown = await shop.LookAsync($"{ModelShop.Storefront}/orders/{Ids.Storefront(id)}", person.Tokens[Channels.PureEssence]);
        Same(order, "total in the storefront", ModelShop.Minor(shown.At("data.summary.total")), order.Total);
        var portal = await shop.LookAsync($"{ModelShop.Portal}/orders/{Ids.Portal(id)}", person.Tokens[Channels.CustomerPortal]);
        Same(order, "total in the portal", ModelShop.Minor(portal.At("total")), order.Total);
        var office = await shop.StaffLookAsync("/orders/" + Ids.Staff("ord_", id));
        Same(order, "total in the back office", ModelShop.Minor(office.At("data.totalAmount")), order.Total);
        var gone = books.Taken(order) > 0 && books.Taken(order) == books.Returned(order);
        ModelException.Unless(
            (office.At("data.paymentStatus").GetString() == "refunded") == gone
                && (portal.At("payment_status").GetString() == "REFUNDED") == gone,
            $"{order} is shown as {office.At("data.paymentStatus")} and {portal.At("payment_status")}; {books.Returned(order)} of {books.Taken(order)} went back");
    }

    private async Task InvoiceAsync(ModelOrder order)
    {
        var pdf = await shop.LookAsync(
            $"{ModelShop.Storefront}/orders/{Ids.Storefront(order.Id)}/invoice", order.Customer.Tokens[Channels.PureEssence]);
        var lines = PdfText.All(pdf.Bytes).Split('\n');
        var refunded = lines.Index()
            .Where(line => line.Item.StartsWith("Refunded ", StringComparison.Ordinal) && lines[line.Index + 1].StartsWith('-'))
            .Sum(line => Amount(lines[line.Index + 1]));
        Same(order, "refunds on the invoice", -refunded, books.RefundedNet(order));
        Same(order, "total on the invoice", Amount(lines[Array.IndexOf(lines, "Total") + 1]), order.Total);
    }

    private static long Amount(string text) =>
        decimal.ToInt64(
            decimal.Parse(
                new string([.. text.Where(c => char.IsAsciiDigit(c) || c is '.' or '-')]),
                System.Globalization.CultureInfo.InvariantCulture) * 100);

    private static void Same(ModelOrder order, string what, long shown, long expected) =>
        ModelException.Unless(shown == expected, $"{order}: {what} is {shown}, not {expected}");
}
