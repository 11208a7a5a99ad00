using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Carts;

/// <summary>What can be put into a cart. Pure.</summary>
internal static class CartDecisions
{
    /// <summary>Adds pieces of a variant to those that are in the cart.</summary>
    /// <returns>Or OutOfStock; Validation on <c>quantity</c> above <see cref="Cart.MaxQuantity"/>; Conflict when the cart is
    /// full.</returns>
    public static Result<Cart> Put(this Cart cart, Variant variant, int quantity, Func<long> newId)
    {
        var known = cart.Items.FirstOrDefault(item => item.ProductId == variant.ProductId && item.VariantKey == variant.Key);
        var wanted = quantity + (known?.Quantity ?? 0);
        if (!variant.IsActive || variant.Stock < wanted)
        {
            return StockService.Shortage(variant);
        }

        if (wanted > Cart.MaxQuantity)
        {
            return Errors.Invalid("quantity", $"At most {Cart.MaxQuantity} pieces of one product", quantity);
        }

        if (known is not null)
        {
            return cart with { Items = [.. cart.Items.Select(item => item == known ? item with { Quantity = wanted } : item)] };
        }

        var added = new CartItem { ItemId = newId(), ProductId = variant.ProductId, VariantKey = variant.Key, Quantity = quantity };
        return cart.Items.Count < Cart.MaxItems
            ? cart with { Items = [.. cart.Items, added] }
            : Errors.Conflict($"A cart holds at most {Cart.MaxItems} different products");
    }
}
