using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>The amounts of an imported order, which must add up.</summary>
internal sealed class OrderTotalsRow(RowValues values, string currency)
{
    /// <param name="subtotal">What the lines come to, in minor units.</param>
    public OrderTotals Read(long subtotal)
    {
        var (shipping, tax, discount) = (
            Amount(OrderColumns.Shipping, 0), Amount(OrderColumns.Tax, 0), Amount(OrderColumns.Discount, 0));
        if (Amount(OrderColumns.Subtotal, subtotal) != subtotal)
        {
            values.Refuse(OrderColumns.Subtotal, "This is not what the lines come to");
        }

        if (discount > subtotal)
        {
            values.Refuse(OrderColumns.Discount, "The discount is more than the lines come to");
        }

        var total = subtotal + shipping + tax - discount;
        if (values.IsEmpty(OrderColumns.Total) || Amount(OrderColumns.Total, total) != total)
        {
            values.Refuse(OrderColumns.Total, "This must be subtotal + shipping + tax - discount");
        }

        return new OrderTotals(subtotal, shipping, tax, discount, total);
    }

    private long Amount(string column, long known)
    {
        var amount = values.Amount(column, currency) ?? known;
        if (amount < 0)
        {
            values.Refuse(column, "This must be 0 or more");
        }

        return amount;
    }
}
