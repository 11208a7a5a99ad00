using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>Reads all orders with their lines, addresses, payments and refunds. Those of erased customers name nobody.</summary>
internal sealed class OrderExporter(IDocumentStore store) : IDataExporter
{
    private const int AtOnce = 250;

    public DataKind Kind => DataKind.Orders;

    public DataColumns Columns => OrderColumns.Layout;

    public async ValueTask<QueryPage<ExportedRecord>> ReadAsync(string? from, CancellationToken ct)
    {
        var page = await store.QueryAsync(new Query<Order, Order>(orders => orders) { PageSize = AtOnce, Continuation = from }, ct);
        var handles = (await store.ReadManyAsync<Product>(
                [
                    .. page.Items.SelectMany(order => order.Lines).Select(line => line.ProductId).Distinct()
                        .Select(id => new DocumentKey(Product.PartitionOf(id), Product.DocumentId)),
                ], ct))
            .ToDictionary(product => product.ProductId, product => product.Slug);
        return new(
            [
                .. page.Items.Select(order => new ExportedRecord(
                    Cells(order),
                    [.. order.Lines.Select(line => Cells(line, handles.GetValueOrDefault(line.ProductId), order.Currency))])),
            ],
            page.Continuation);
    }

    private static Dictionary<string, string> Cells(Order order)
    {
        string Amount(long minor) => CellText.Of(Money.ToDecimal(minor, order.Currency));
        var (totals, payment, erased) = (order.Totals, order.Payment, ErasureRules.IsErased(order.CustomerEmail));
        var cells = new Dictionary<string, string>
        {
            [OrderColumns.Number] = OrderNumber.Of(order),
            [OrderColumns.Status] = CellText.OfWord(order.Status),
            [OrderColumns.Channel] = order.Channel,
            [OrderColumns.Type] = CellText.OfWord(order.OrderType),
            [OrderColumns.CreatedAt] = CellText.Of(order.CreatedAt),
            [OrderColumns.DeliveredAt] = CellText.Of(order.DeliveredAt),
            [OrderColumns.CustomerEmail] = erased ? "" : order.CustomerEmail,
            [OrderColumns.CustomerName] = erased ? "" : order.CustomerName,
            [OrderColumns.CustomerPhone] = order.CustomerPhone ?? "",
            [OrderColumns.Currency] = order.Currency,
            [OrderColumns.Subtotal] = Amount(totals.Subtotal),
            [OrderColumns.Shipping] = Amount(totals.Shipping),
            [OrderColumns.Tax] = Amount(totals.Tax),
            [OrderColumns.Discount] = Amount(totals.Discount),
            [OrderColumns.Total] = Amount(totals.Total),
            [OrderColumns.CouponCode] = order.CouponCode ?? "",
            [OrderColumns.PaymentMethod] = CellText.OfWord(payment.Method),
            [OrderColumns.PaymentStatus] = CellText.OfWord(payment.Status),
            [OrderColumns.PaidAt] = CellText.Of(payment.PaidAt),
            [OrderColumns.Paid] = Amount(payment.Captured),
            [OrderColumns.Refunded] = Amount(payment.Refunded),
            [OrderColumns.TransactionId] = payment.TransactionId ?? "",
            [OrderColumns.Refunds] = CellList.Join(
                payment.Refunds.Select(
                    refund => $"{Amount(refund.Amount)} {CellText.OfWord(refund.Status)} {CellText.Of(refund.CreatedAt)} {refund.Reason}")),
            [OrderColumns.GiftWrap] = CellText.Of(order.GiftWrap),
            [OrderColumns.GiftMessage] = order.GiftMessage ?? "",
            [OrderColumns.CancelReason] = order.CancelReason ?? "",
        };
        OrderAddressColumns.Shipping.Write(order.ShippingAddress, cells);
        OrderAddressColumns.Billing.Write(order.BillingAddress, cells);
        cells[OrderColumns.Carrier] = order.Shipment.Carrier ?? "";
        cells[OrderColumns.TrackingNumber] = order.Shipment.Number;
        cells[OrderColumns.Notes] = CellList.Join(order.Notes.Select(note => note.Text));
        cells[OrderColumns.Metadata] = CellText.Of(order.Metadata);
        return cells;
    }

    private static Dictionary<string, string> Cells(OrderLine line, string? handle, string currency) => new()
    {
        [OrderColumns.Handle] = handle ?? "",
        [OrderColumns.Name] = line.Name,
        [OrderColumns.Variant] = line.Size ?? "",
        [OrderColumns.Sku] = line.Sku,
        [OrderColumns.Quantity] = CellText.Of(line.Quantity),
        [OrderColumns.Price] = CellText.Of(Money.ToDecimal(line.UnitPrice, currency)),
        [OrderColumns.LineDiscount] = CellText.Of(Money.ToDecimal(line.Discount, currency)),
        [OrderColumns.LineTax] = CellText.Of(Money.ToDecimal(line.Tax, currency)),
        [OrderColumns.Returned] = CellText.Of(line.Returned),
    };
}
