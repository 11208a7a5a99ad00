using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>The lines of an imported order. Their products must be in the store, on sale or not.</summary>
internal sealed class OrderLineRows
{
    private const int MaxQuantity = 100_000;
    private readonly List<OrderLine> lines = [];

    /// <param name="products">By handle.</param>
    public OrderLineRows(DataRecord record, IReadOnlyDictionary<string, Product> products, string currency, List<RowError> errors)
    {
        foreach (var row in record.Rows)
        {
            var values = new RowValues(row, errors);
            if (!products.TryGetValue(values.Text(OrderColumns.Handle) ?? "", out var product))
            {
                values.Refuse(OrderColumns.Handle, "There is no such product: import products before orders");
            }

            var (quantity, price) = (values.Whole(OrderColumns.Quantity, 0), values.Amount(OrderColumns.Price, currency));
            if (quantity is <= 0 or > MaxQuantity)
            {
                values.Refuse(OrderColumns.Quantity, $"This must be 1 to {MaxQuantity}");
            }

            if (price is not >= 0)
            {
                values.Refuse(OrderColumns.Price, "A line needs the price of one piece");
            }

            var size = values.Text(OrderColumns.Variant, null);
            lines.Add(new OrderLine
            {
                ProductId = product?.ProductId ?? 0,
                VariantKey = Variant.KeyOf(size),
                Size = size,
                Sku = values.Text(OrderColumns.Sku, null) ?? "",
                Name = values.Text(OrderColumns.Name, product?.Name) ?? "",
                Image = product?.Images is [var image, ..] ? image : null,
                Category = product?.Category ?? "",
                Quantity = quantity,
                UnitPrice = price ?? 0,
            });
        }
    }

    /// <summary>Minor units.</summary>
    public long Subtotal => lines.Sum(line => line.Subtotal);

    /// <summary>With their shares of the order's discount and tax: by what they cost, and in all just that.</summary>
    public IReadOnlyList<OrderLine> WithShares(long discount, long tax)
    {
        var (shared, before, given) = (new List<OrderLine>(lines.Count), 0L, (Discount: 0L, Tax: 0L));
        foreach (var (index, line) in lines.Index())
        {
            before += line.Subtotal;
            var until = (Discount: Share(discount, index), Tax: Share(tax, index));
            shared.Add(line with { Discount = until.Discount - given.Discount, Tax = until.Tax - given.Tax });
            given = until;
        }

        return shared;

        long Share(long amount, int index) => index == lines.Count - 1 ? amount
            : Subtotal == 0 ? 0
            : (long)Math.Round((decimal)amount * before / Subtotal, MidpointRounding.AwayFromZero);
    }
}
